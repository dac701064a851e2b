/** Proves the room of the same name. */
@NullMarked
package nastavnik.monitoring.satisfaction;

import org.jspecify.annotations.NullMarked;
