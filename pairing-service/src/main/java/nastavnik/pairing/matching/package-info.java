/**
 * Who fits whom: the exact, explained matching of mentees with mentors. Plain Java, no storage, no
 * events.
 */
@NullMarked
package nastavnik.pairing.matching;

import org.jspecify.annotations.NullMarked;
