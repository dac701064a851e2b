/** What the pages of plan show and send. */
@NullMarked
package nastavnik.portal.plan;

import org.jspecify.annotations.NullMarked;
