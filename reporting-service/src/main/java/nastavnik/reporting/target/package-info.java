/** What a municipality decided about its coverage plan: shares by year, and whose enrolment. */
@NullMarked
package nastavnik.reporting.target;

import org.jspecify.annotations.NullMarked;
