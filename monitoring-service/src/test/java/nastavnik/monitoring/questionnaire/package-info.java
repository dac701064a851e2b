/** Proves the room of the same name. */
@NullMarked
package nastavnik.monitoring.questionnaire;

import org.jspecify.annotations.NullMarked;
