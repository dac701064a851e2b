/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.answering;

import org.jspecify.annotations.NullMarked;
