/** What the registry told us: year of birth and consents, nothing else. */
@NullMarked
package nastavnik.monitoring.participants;

import org.jspecify.annotations.NullMarked;
