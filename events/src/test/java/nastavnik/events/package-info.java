/** Contracts are promises: what is proved about them. */
@NullMarked
package nastavnik.events;

import org.jspecify.annotations.NullMarked;
