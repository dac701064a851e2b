/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.orders;

import org.jspecify.annotations.NullMarked;
