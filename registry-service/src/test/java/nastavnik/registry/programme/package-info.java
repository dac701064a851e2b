/** What the room programme promises. */
@NullMarked
package nastavnik.registry.programme;

import org.jspecify.annotations.NullMarked;
