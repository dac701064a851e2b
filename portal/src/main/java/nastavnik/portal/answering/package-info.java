/** The questionnaire on a phone, for whoever comes with a card. */
@NullMarked
package nastavnik.portal.answering;

import org.jspecify.annotations.NullMarked;
