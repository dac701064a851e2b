/** Saying yes or no to a pair by a personal link, without an account. */
@NullMarked
package nastavnik.portal.agreeing;

import org.jspecify.annotations.NullMarked;
