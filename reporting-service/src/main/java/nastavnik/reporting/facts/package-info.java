/**
 * What reporting knows: dated facts of people, pairs, answers and organisations, folded from
 * events.
 */
@NullMarked
package nastavnik.reporting.facts;

import org.jspecify.annotations.NullMarked;
