/** The public contracts: what the services tell each other and the world. */
@NullMarked
package nastavnik.events;

import org.jspecify.annotations.NullMarked;
