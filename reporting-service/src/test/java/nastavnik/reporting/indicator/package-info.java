/** Tests of the room of the same name. */
@NullMarked
package nastavnik.reporting.indicator;

import org.jspecify.annotations.NullMarked;
