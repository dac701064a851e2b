/** Which pairs may be, and how well each would fit. */
@NullMarked
package nastavnik.pairing.matching.candidates;

import org.jspecify.annotations.NullMarked;
