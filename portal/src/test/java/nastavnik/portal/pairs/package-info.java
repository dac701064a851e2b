/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.pairs;

import org.jspecify.annotations.NullMarked;
