/** What the pages of appointments show and send. */
@NullMarked
package nastavnik.portal.appointments;

import org.jspecify.annotations.NullMarked;
