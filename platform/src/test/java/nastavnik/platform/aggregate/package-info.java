/** What the platform promises, proved on a real broker and the embedded store. */
@NullMarked
package nastavnik.platform.aggregate;

import org.jspecify.annotations.NullMarked;
