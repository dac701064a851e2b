/** What was saved is told: at least once, in order for each aggregate. */
@NullMarked
package nastavnik.platform.outbox;

import org.jspecify.annotations.NullMarked;
