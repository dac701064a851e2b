/** How it goes: questionnaires by personal link, who answered, how satisfied people are. */
@NullMarked
package nastavnik.monitoring;

import org.jspecify.annotations.NullMarked;
