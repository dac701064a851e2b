package nastavnik.events;

/** On which side of a pair somebody is. */
public enum Side {
    MENTEE,
    MENTOR
}
