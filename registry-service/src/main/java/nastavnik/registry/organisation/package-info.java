/** Municipalities and organisations of the region, their enrolments, and the files they come in. */
@NullMarked
package nastavnik.registry.organisation;

import org.jspecify.annotations.NullMarked;
