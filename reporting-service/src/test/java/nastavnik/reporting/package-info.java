/** Tests of the service as a whole, and the generated region they share. */
@NullMarked
package nastavnik.reporting;

import org.jspecify.annotations.NullMarked;
