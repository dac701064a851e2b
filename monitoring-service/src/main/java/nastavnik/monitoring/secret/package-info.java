/** Keys derived from the service's one secret, for card codes and for texts at rest. */
@NullMarked
package nastavnik.monitoring.secret;

import org.jspecify.annotations.NullMarked;
