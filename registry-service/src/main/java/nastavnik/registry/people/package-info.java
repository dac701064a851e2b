/**
 * The commands a curator gives about people, and the questions about them: within the caller's own
 * organisations, every reading of a name on record.
 */
@NullMarked
package nastavnik.registry.people;

import org.jspecify.annotations.NullMarked;
