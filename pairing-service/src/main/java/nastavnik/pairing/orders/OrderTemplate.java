package nastavnik.pairing.orders;

/**
 * A school's own wording of the order.
 *
 * @param id of the organisation
 * @param document docx in Base64
 */
record OrderTemplate(String id, String document) {}
