/** Proves the room of the same name. */
@NullMarked
package nastavnik.monitoring.participants;

import org.jspecify.annotations.NullMarked;
