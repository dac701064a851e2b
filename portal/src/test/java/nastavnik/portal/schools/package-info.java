/** What the pages of schools show and send. */
@NullMarked
package nastavnik.portal.schools;

import org.jspecify.annotations.NullMarked;
