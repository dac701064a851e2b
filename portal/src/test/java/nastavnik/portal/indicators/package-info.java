/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.indicators;

import org.jspecify.annotations.NullMarked;
