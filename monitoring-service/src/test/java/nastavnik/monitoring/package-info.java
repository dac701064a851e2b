/** Proves the room of the same name. */
@NullMarked
package nastavnik.monitoring;

import org.jspecify.annotations.NullMarked;
