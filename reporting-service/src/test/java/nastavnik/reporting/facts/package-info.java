/** Tests of the room of the same name. */
@NullMarked
package nastavnik.reporting.facts;

import org.jspecify.annotations.NullMarked;
