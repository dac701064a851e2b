/** Satisfaction, seen from whoever tries to work out what one person answered. */
@NullMarked
package nastavnik.reporting.satisfaction;

import org.jspecify.annotations.NullMarked;
