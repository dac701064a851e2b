/** The registry's own promises. */
@NullMarked
package nastavnik.registry;

import org.jspecify.annotations.NullMarked;
