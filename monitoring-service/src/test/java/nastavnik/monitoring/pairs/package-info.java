/** Proves the room of the same name. */
@NullMarked
package nastavnik.monitoring.pairs;

import org.jspecify.annotations.NullMarked;
