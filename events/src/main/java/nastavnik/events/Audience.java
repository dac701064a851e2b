package nastavnik.events;

/** For whom a programme is. */
public enum Audience {
    PUPILS,
    TEACHERS
}
