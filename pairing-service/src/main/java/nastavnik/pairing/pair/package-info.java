/**
 * The pair: two people, or one and a group, from the first proposal to the last day. Plain Java.
 */
@NullMarked
package nastavnik.pairing.pair;

import org.jspecify.annotations.NullMarked;
