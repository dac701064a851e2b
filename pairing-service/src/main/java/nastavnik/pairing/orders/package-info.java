/** Orders of the head: prepared, printed, registered; by them pairs are in force. */
@NullMarked
package nastavnik.pairing.orders;

import org.jspecify.annotations.NullMarked;
