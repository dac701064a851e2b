/** Tests of the room of the same name. */
@NullMarked
package nastavnik.reporting.plan;

import org.jspecify.annotations.NullMarked;
