/** Tests of this room. */
@NullMarked
package nastavnik.pairing;

import org.jspecify.annotations.NullMarked;
