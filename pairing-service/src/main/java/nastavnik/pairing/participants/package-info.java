/**
 * What the registry told us about people: a replica without names, and what we do when it speaks.
 */
@NullMarked
package nastavnik.pairing.participants;

import org.jspecify.annotations.NullMarked;
