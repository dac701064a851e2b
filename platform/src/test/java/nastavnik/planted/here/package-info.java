/** Breaks the rules of the house on purpose, so that a test sees them hold. */
@NullMarked
package nastavnik.planted.here;

import org.jspecify.annotations.NullMarked;
