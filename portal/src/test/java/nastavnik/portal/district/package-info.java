/** What the pages of district show and send. */
@NullMarked
package nastavnik.portal.district;

import org.jspecify.annotations.NullMarked;
