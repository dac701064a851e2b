package nastavnik.events;

/** Roles of people and machines that log in, by the width of their scope. */
public enum Role {
    REGIONAL_CENTER(Level.REGION),
    REGIONAL_AUTHORITY(Level.REGION),
    MUNICIPAL_HEAD(Level.MUNICIPALITY),
    MUNICIPAL_COORDINATOR(Level.MUNICIPALITY),
    MUNICIPAL_SUPPORT(Level.MUNICIPALITY),
    HEAD(Level.ORGANISATION),
    CURATOR(Level.ORGANISATION),
    CLASS_TEACHER(Level.ORGANISATION),
    PSYCHOLOGIST(Level.ORGANISATION);

    /** How wide the scope of a role is. */
    public enum Level {
        REGION,
        MUNICIPALITY,
        ORGANISATION
    }

    private final Level level;

    Role(Level level) {
        this.level = level;
    }

    /** Which kind of scope an appointment to this role names. */
    public Level level() {
        return level;
    }
}
