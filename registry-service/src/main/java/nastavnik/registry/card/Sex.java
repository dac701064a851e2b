package nastavnik.registry.card;

/** As in documents; needed for grammatical forms in printed papers only. */
public enum Sex {
    MALE,
    FEMALE
}
