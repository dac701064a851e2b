/** For those who connect other systems: what the services offer, in their own words. */
@NullMarked
package nastavnik.portal.integration;

import org.jspecify.annotations.NullMarked;
