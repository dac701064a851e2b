/** Proves the room of the same name. */
@NullMarked
package nastavnik.portal.integration;

import org.jspecify.annotations.NullMarked;
