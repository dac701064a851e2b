/** Files as schools have them, good and bad. */
@NullMarked
package nastavnik.registry.imports;

import org.jspecify.annotations.NullMarked;
