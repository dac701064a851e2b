/** Who takes part: organisations, people, appointments and programmes of the region. */
@NullMarked
package nastavnik.registry;

import org.jspecify.annotations.NullMarked;
