/** Who did, was refused, or read what. */
@NullMarked
package nastavnik.platform.audit;

import org.jspecify.annotations.NullMarked;
