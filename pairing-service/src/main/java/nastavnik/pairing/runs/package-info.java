/** Matching runs: what was asked, what was proposed, what a curator made of it. */
@NullMarked
package nastavnik.pairing.runs;

import org.jspecify.annotations.NullMarked;
