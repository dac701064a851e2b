/** Tests of the room of the same name. */
@NullMarked
package nastavnik.reporting.target;

import org.jspecify.annotations.NullMarked;
