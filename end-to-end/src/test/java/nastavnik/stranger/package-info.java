/** Every endpoint of every service is asked about a school by those whom it does not concern. */
@NullMarked
package nastavnik.stranger;

import org.jspecify.annotations.NullMarked;
