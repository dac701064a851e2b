package nastavnik.events;

/**
 * What an organisation is; PARTNER is an enterprise, university, institution of culture or sport.
 */
public enum OrganisationKind {
    MUNICIPALITY,
    SCHOOL,
    ADDITIONAL_EDUCATION,
    VOCATIONAL,
    KINDERGARTEN,
    PARTNER
}
