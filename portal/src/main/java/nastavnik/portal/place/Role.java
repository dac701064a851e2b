package nastavnik.portal.place;

/** Roles as the registry names them, by the width of their scope. */
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

    private final Level level;

    Role(Level level) {
        this.level = level;
    }

    /** How wide the scope of the role is. */
    public Level level() {
        return level;
    }
}
