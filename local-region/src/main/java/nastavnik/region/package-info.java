/**
 * One command that starts a whole region on one machine, keeps it running and stops it without a
 * trace.
 */
@NullMarked
package nastavnik.region;

import org.jspecify.annotations.NullMarked;
