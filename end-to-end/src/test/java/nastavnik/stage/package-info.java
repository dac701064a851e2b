/** The region the stories are played in, and how one speaks to it. */
@NullMarked
package nastavnik.stage;

import org.jspecify.annotations.NullMarked;
