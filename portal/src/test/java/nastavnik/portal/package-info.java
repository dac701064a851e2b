/** Proves the pages against stand-ins of the services. */
@NullMarked
package nastavnik.portal;

import org.jspecify.annotations.NullMarked;
