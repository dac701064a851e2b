/** The solvers against brute force and another's solver. */
@NullMarked
package nastavnik.pairing.matching.network;

import org.jspecify.annotations.NullMarked;
