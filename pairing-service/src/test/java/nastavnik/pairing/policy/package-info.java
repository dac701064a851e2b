/** Tests of this room. */
@NullMarked
package nastavnik.pairing.policy;

import org.jspecify.annotations.NullMarked;
