package nastavnik.registry.card;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a child by law, as far as the school knows.
 *
 * @param kind such as mother or guardian, as the school writes it
 */
public record Representative(
        @Nullable String surname,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable String kind,
        @Nullable String phone,
        @Nullable String email) {

    /** Only a contact, as columns of a school's file have it: a telephone, or an address. */
    public static Representative reachedBy(String contact) {
        boolean address = contact.contains("@");
        return new Representative(
                null, null, null, null, address ? null : contact, address ? contact : null);
    }

    /** The name as far as it is known, surname first; empty if nothing is. */
    public String full() {
        StringBuilder text = new StringBuilder();
        for (String part : new @Nullable String[] {surname, givenName, patronymic}) {
            if (part != null && !part.isBlank()) {
                text.append(text.isEmpty() ? "" : " ").append(part);
            }
        }
        return text.toString();
    }

    /** Keeps names and contacts out of logs. */
    @Override
    public String toString() {
        return "Representative[…]";
    }
}
