/** What every answer has in common: what it rests on, and the tag that says so. */
@NullMarked
package nastavnik.reporting.answer;

import org.jspecify.annotations.NullMarked;
