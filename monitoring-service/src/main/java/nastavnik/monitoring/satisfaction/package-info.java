/** How satisfied people are, without giving away what one of them answered. */
@NullMarked
package nastavnik.monitoring.satisfaction;

import org.jspecify.annotations.NullMarked;
