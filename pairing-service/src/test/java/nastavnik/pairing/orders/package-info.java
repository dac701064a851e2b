/** Tests of this room. */
@NullMarked
package nastavnik.pairing.orders;

import org.jspecify.annotations.NullMarked;
