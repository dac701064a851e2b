/** Tests of this room. */
@NullMarked
package nastavnik.pairing.runs;

import org.jspecify.annotations.NullMarked;
