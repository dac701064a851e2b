/** The region at a glance: municipalities with vacancies and indicators. */
@NullMarked
package nastavnik.portal.region;

import org.jspecify.annotations.NullMarked;
