/** The coverage plan and the indicators of a municipality, as printed documents look. */
@NullMarked
package nastavnik.portal.plan;

import org.jspecify.annotations.NullMarked;
