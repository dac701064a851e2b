/** Tests of this room. */
@NullMarked
package nastavnik.pairing.course;

import org.jspecify.annotations.NullMarked;
