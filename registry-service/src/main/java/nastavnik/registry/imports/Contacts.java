package nastavnik.registry.imports;

import nastavnik.events.Side;
import nastavnik.registry.card.Representative;

import org.jspecify.annotations.Nullable;

/**
 * How somebody is reached. A column of contacts means the mentor, but the representative of a
 * mentee.
 */
record Contacts(
        @Nullable String phone, @Nullable String email, @Nullable Representative representative) {

    static Contacts read(Cells cells, Side side) {
        return side == Side.MENTOR
                ? new Contacts(phone(cells), email(cells), null)
                : new Contacts(cells.text("phone"), cells.text("email"), representative(cells));
    }

    private static @Nullable Representative representative(Cells cells) {
        String contact = cells.shortText("contact");
        String name = cells.shortText("representative");
        if (name == null) {
            return contact == null ? null : Representative.reachedBy(contact);
        }
        Representative reached = contact == null ? null : Representative.reachedBy(contact);
        String[] words = name.split(" ", 3);
        return new Representative(
                words[0],
                words.length > 1 ? words[1] : null,
                words.length > 2 ? words[2] : null,
                null,
                reached == null ? null : reached.phone(),
                reached == null ? null : reached.email());
    }

    private static @Nullable String phone(Cells cells) {
        String contact = cells.shortText("contact");
        String phone = cells.shortText("phone");
        return phone != null || contact == null || contact.contains("@") ? phone : contact;
    }

    private static @Nullable String email(Cells cells) {
        String contact = cells.shortText("contact");
        String email = cells.shortText("email");
        return email != null || contact == null || !contact.contains("@") ? email : contact;
    }

    /** Keeps contacts out of logs. */
    @Override
    public String toString() {
        return "Contacts[…]";
    }
}
