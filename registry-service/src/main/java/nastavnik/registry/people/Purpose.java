package nastavnik.registry.people;

/**
 * What personal data is looked at for. Codes only: a purpose stands in addresses and in the audit,
 * where no text about people may be.
 */
public enum Purpose {
    /** Looking through a list, where nothing else was said. */
    LIST,
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
    INDICATORS,
    /** An inspection by the municipality. */
    INSPECTION,
    /** Answering somebody who complained or asked. */
    APPEAL
}
