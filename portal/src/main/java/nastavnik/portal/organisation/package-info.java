/** One organisation: what it is, its enrolments, its programme of the school year. */
@NullMarked
package nastavnik.portal.organisation;

import org.jspecify.annotations.NullMarked;
