/** Matching, making, agreeing, changing and completing pairs. */
@NullMarked
package nastavnik.portal.pairs;

import org.jspecify.annotations.NullMarked;
