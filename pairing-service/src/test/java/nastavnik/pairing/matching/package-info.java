/** What the matching promises, as sentences. */
@NullMarked
package nastavnik.pairing.matching;

import org.jspecify.annotations.NullMarked;
