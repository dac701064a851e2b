/** What every page has: login, headers, navigation, languages, problems in words. */
@NullMarked
package nastavnik.portal.frame;

import org.jspecify.annotations.NullMarked;
