/** People over HTTP: by role, by scope, on record. */
@NullMarked
package nastavnik.registry.people;

import org.jspecify.annotations.NullMarked;
