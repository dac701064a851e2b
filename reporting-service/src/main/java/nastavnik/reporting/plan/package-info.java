/** The coverage plan of a municipality: what was planned by school and year, and what is. */
@NullMarked
package nastavnik.reporting.plan;

import org.jspecify.annotations.NullMarked;
