/**
 * Before consent: only class, name, year of birth and the representative's contact are held, for
 * thirty days, seen by the curator and the class teacher.
 */
@NullMarked
package nastavnik.registry.preliminary;

import org.jspecify.annotations.NullMarked;
