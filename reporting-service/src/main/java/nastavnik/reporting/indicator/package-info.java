/** The indicators: pure functions of methodology, area, day and facts, and how they are shown. */
@NullMarked
package nastavnik.reporting.indicator;

import org.jspecify.annotations.NullMarked;
