/** What the room organisation promises. */
@NullMarked
package nastavnik.registry.organisation;

import org.jspecify.annotations.NullMarked;
