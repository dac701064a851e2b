/** How a pair comes in: made by hand, or known from before the system. */
@NullMarked
package nastavnik.pairing.proposal;

import org.jspecify.annotations.NullMarked;
