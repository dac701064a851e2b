/** Tests of this room. */
@NullMarked
package nastavnik.platform.replica;

import org.jspecify.annotations.NullMarked;
