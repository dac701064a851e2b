/** What a matching run is asked: people, their organisations, and the pairs that already are. */
@NullMarked
package nastavnik.pairing.matching.problem;

import org.jspecify.annotations.NullMarked;
