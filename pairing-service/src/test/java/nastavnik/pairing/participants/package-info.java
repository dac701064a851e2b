/** Tests of this room. */
@NullMarked
package nastavnik.pairing.participants;

import org.jspecify.annotations.NullMarked;
