/** Files as they come, good and nasty. */
@NullMarked
package nastavnik.registry.sheet;

import org.jspecify.annotations.NullMarked;
