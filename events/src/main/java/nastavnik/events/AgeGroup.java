package nastavnik.events;

/** What depends on the exact age, as a fact of its own: who signs a consent. */
public enum AgeGroup {
    UNDER_14,
    FROM_14_TO_17,
    ADULT
}
