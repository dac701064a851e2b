/** Millions of small facts in columns of ints: tables with chains, names turned into numbers. */
@NullMarked
package nastavnik.reporting.columns;

import org.jspecify.annotations.NullMarked;
