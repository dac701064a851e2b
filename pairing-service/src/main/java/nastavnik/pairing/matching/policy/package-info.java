/** The rules and weights of a region as data, and the small vocabulary they are written in. */
@NullMarked
package nastavnik.pairing.matching.policy;

import org.jspecify.annotations.NullMarked;
