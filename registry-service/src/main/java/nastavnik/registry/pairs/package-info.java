/** What pairing told us: who is in a pair, so that an import is not taken back under its feet. */
@NullMarked
package nastavnik.registry.pairs;

import org.jspecify.annotations.NullMarked;
