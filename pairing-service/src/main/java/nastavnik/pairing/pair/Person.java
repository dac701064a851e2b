package nastavnik.pairing.pair;

import nastavnik.events.Category;

/**
 * Somebody as they enter a pair.
 *
 * @param minor whether a representative must agree too, as it was on that day
 */
public record Person(String participant, String organisation, Category category, boolean minor) {}
