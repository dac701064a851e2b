/**
 * How the facts come in: topics read from the start, in order, with positions and what was parked.
 */
@NullMarked
package nastavnik.reporting.arrival;

import org.jspecify.annotations.NullMarked;
