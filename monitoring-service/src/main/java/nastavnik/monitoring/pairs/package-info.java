/** What pairing told us: who works with whom, until when. */
@NullMarked
package nastavnik.monitoring.pairs;

import org.jspecify.annotations.NullMarked;
