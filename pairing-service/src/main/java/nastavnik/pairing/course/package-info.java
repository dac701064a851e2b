/** The life of a pair after its proposal: commands, reactions and its history. */
@NullMarked
package nastavnik.pairing.course;

import org.jspecify.annotations.NullMarked;
