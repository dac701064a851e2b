/** A questionnaire given to one person about one pair, and the card that leads to it. */
@NullMarked
package nastavnik.monitoring.feedback;

import org.jspecify.annotations.NullMarked;
