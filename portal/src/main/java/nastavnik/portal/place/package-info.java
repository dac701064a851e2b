/** Where one is: region, municipality or school, and in which role. */
@NullMarked
package nastavnik.portal.place;

import org.jspecify.annotations.NullMarked;
