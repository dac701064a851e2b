/**
 * A person in the programme: stays in organisations, participations by cycle, consents,
 * qualification.
 */
@NullMarked
package nastavnik.registry.participant;

import org.jspecify.annotations.NullMarked;
