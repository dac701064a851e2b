/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.people;

import org.jspecify.annotations.NullMarked;
