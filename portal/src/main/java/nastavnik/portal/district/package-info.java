/** A municipality at a glance: its schools, red first, with curator, plan and fact. */
@NullMarked
package nastavnik.portal.district;

import org.jspecify.annotations.NullMarked;
