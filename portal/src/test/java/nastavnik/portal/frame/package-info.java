/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.frame;

import org.jspecify.annotations.NullMarked;
