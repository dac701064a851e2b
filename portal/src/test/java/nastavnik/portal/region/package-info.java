/** What the pages of region show and send. */
@NullMarked
package nastavnik.portal.region;

import org.jspecify.annotations.NullMarked;
