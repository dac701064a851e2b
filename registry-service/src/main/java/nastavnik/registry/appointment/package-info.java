/** Who may do what, where and since when; the login says who, the appointment says what. */
@NullMarked
package nastavnik.registry.appointment;

import org.jspecify.annotations.NullMarked;
