/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.today;

import org.jspecify.annotations.NullMarked;
