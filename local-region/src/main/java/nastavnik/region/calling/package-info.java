/** Asking the services over HTTP as one of the demonstration's logins, or as nobody. */
@NullMarked
package nastavnik.region.calling;

import org.jspecify.annotations.NullMarked;
