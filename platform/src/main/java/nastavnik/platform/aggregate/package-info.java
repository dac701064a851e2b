/** State and events of an aggregate change together, in one document and one update. */
@NullMarked
package nastavnik.platform.aggregate;

import org.jspecify.annotations.NullMarked;
