package nastavnik.events;

/**
 * Schools the authority supports in a special way: низкие результаты, неблагоприятные условия,
 * необъективные ВПР.
 */
public enum OrganisationFlag {
    LOW_RESULTS,
    ADVERSE_CONDITIONS,
    BIASED_RESULTS
}
