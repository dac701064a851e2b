/** The schools of a municipality with their enrolments, from a file. */
@NullMarked
package nastavnik.portal.schools;

import org.jspecify.annotations.NullMarked;
