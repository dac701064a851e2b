/** Names are read, compared and sealed as promised. */
@NullMarked
package nastavnik.registry.card;

import org.jspecify.annotations.NullMarked;
