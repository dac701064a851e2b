/** Who is appointed, who is invited, and where nobody is. */
@NullMarked
package nastavnik.portal.appointments;

import org.jspecify.annotations.NullMarked;
