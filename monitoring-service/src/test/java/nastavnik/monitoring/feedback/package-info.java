/** Proves the room of the same name. */
@NullMarked
package nastavnik.monitoring.feedback;

import org.jspecify.annotations.NullMarked;
