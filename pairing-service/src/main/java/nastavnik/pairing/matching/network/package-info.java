/** The assignment problem as a flow network, and its exact solvers. */
@NullMarked
package nastavnik.pairing.matching.network;

import org.jspecify.annotations.NullMarked;
