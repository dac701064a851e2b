/** Who is satisfied, shown so that nobody's single answer can be worked out, on whatever days. */
@NullMarked
package nastavnik.reporting.satisfaction;

import org.jspecify.annotations.NullMarked;
