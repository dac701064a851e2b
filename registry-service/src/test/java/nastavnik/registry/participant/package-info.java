/** What happens to a person, without Spring. */
@NullMarked
package nastavnik.registry.participant;

import org.jspecify.annotations.NullMarked;
