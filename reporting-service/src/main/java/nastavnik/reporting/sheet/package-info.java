/** Answers as spreadsheets. */
@NullMarked
package nastavnik.reporting.sheet;

import org.jspecify.annotations.NullMarked;
