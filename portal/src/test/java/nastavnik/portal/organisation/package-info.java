/** What the pages of organisation show and send. */
@NullMarked
package nastavnik.portal.organisation;

import org.jspecify.annotations.NullMarked;
