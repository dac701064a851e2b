/** The questions themselves: editable, versioned data of the region. */
@NullMarked
package nastavnik.monitoring.questionnaire;

import org.jspecify.annotations.NullMarked;
