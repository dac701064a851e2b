/** Issuing questionnaires, printing cards, seeing who answered. */
@NullMarked
package nastavnik.portal.questionnaires;

import org.jspecify.annotations.NullMarked;
