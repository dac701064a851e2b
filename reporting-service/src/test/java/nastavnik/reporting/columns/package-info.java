/** Tests of the room of the same name. */
@NullMarked
package nastavnik.reporting.columns;

import org.jspecify.annotations.NullMarked;
