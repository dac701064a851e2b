/** Proves the room of the same name. */
@NullMarked
package nastavnik.monitoring.answers;

import org.jspecify.annotations.NullMarked;
