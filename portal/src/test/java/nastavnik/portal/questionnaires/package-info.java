/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.questionnaires;

import org.jspecify.annotations.NullMarked;
