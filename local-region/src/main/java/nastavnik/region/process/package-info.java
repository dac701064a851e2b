/** Processes that are started, watched, restarted and stopped; knows nothing of a region. */
@NullMarked
package nastavnik.region.process;

import org.jspecify.annotations.NullMarked;
