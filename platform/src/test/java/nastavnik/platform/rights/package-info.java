/** Tests of this room. */
@NullMarked
package nastavnik.platform.rights;

import org.jspecify.annotations.NullMarked;
