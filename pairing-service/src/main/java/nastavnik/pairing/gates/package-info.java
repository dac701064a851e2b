/** What must hold before people become a pair, asked of the same rules as a matching run. */
@NullMarked
package nastavnik.pairing.gates;

import org.jspecify.annotations.NullMarked;
