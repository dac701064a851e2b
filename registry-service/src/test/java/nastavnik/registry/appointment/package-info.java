/** What the room appointment promises. */
@NullMarked
package nastavnik.registry.appointment;

import org.jspecify.annotations.NullMarked;
