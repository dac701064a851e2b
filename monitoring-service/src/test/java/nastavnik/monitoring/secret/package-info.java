/** Proves the room of the same name. */
@NullMarked
package nastavnik.monitoring.secret;

import org.jspecify.annotations.NullMarked;
