package nastavnik.events;

/** Consent is a separate document for each purpose (152-ФЗ). */
public enum ConsentPurpose {
    PROCESSING,
    DISTRIBUTION,
    IMAGE,
    PARTICIPATION
}
