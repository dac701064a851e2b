/**
 * What is private about a person: the card, sealed where it rests, and how a name is read, compared
 * and recognised.
 */
@NullMarked
package nastavnik.registry.card;

import org.jspecify.annotations.NullMarked;
