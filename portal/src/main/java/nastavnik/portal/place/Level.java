package nastavnik.portal.place;

/** How wide a place is. */
public enum Level {
    REGION,
    MUNICIPALITY,
    ORGANISATION
}
