/** Long work that was started here: how far it is, and where its result is found again. */
@NullMarked
package nastavnik.portal.works;

import org.jspecify.annotations.NullMarked;
