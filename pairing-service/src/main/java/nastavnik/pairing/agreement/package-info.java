/** How people say yes: on paper, or by a personal link. */
@NullMarked
package nastavnik.pairing.agreement;

import org.jspecify.annotations.NullMarked;
