/** What to tell the region: dated facts in memory, indicators, the coverage plan. */
@NullMarked
package nastavnik.reporting;

import org.jspecify.annotations.NullMarked;
