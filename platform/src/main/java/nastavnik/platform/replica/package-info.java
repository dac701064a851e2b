/** What another service told us, each event once and in order, and what follows from it. */
@NullMarked
package nastavnik.platform.replica;

import org.jspecify.annotations.NullMarked;
