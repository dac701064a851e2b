/** Tests of the room of the same name. */
@NullMarked
package nastavnik.reporting.arrival;

import org.jspecify.annotations.NullMarked;
