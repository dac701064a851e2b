package nastavnik.portal.people;

/** What a page looks at people for, in the registry's codes: it keeps them on record. */
public enum Purpose {
    /** Work with a card. */
    CARD,
    /** Recording consents. */
    CONSENTS,
    /** Printing forms to sign. */
    CONSENT_FORMS,
    /** Recording requests and forms of mentoring. */
    WISHES,
    /** Work with pairs and groups. */
    PAIRS,
    /** Printing an order. */
    ORDER,
    /** Cards of questionnaires. */
    QUESTIONNAIRES,
    /** Looking who stands behind an indicator. */
    INDICATORS
}
