/** Tests of this room. */
@NullMarked
package nastavnik.pairing.pair;

import org.jspecify.annotations.NullMarked;
