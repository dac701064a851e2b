/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.works;

import org.jspecify.annotations.NullMarked;
