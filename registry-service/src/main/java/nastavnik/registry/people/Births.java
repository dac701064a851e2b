package nastavnik.registry.people;

import nastavnik.platform.web.BadInput;
import nastavnik.registry.card.NameText;
import nastavnik.registry.card.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Reads who somebody is from a form: the name, and when the person was born. */
final class Births {

    private Births() {}

    /** The name as typed, look-alikes repaired. */
    static PersonName name(String surname, String givenName, @Nullable String patronymic) {
        try {
            return NameText.of(surname, givenName, patronymic).name();
        } catch (NameText.Unreadable e) {
            throw BadInput.at("/surname", e.defect().code());
        }
    }

    /** The year by the date, else as given, else as known. */
    static int year(@Nullable Integer born, @Nullable LocalDate date, int known) {
        if (date != null && born != null && date.getYear() != born) {
            throw BadInput.at("/born", "birth-date-and-year-differ");
        }
        return date != null ? date.getYear() : born == null ? known : born;
    }

    /** Between the oldest who may work and the youngest who may be in a kindergarten. */
    static int sensible(int born, LocalDate today) {
        if (born < today.getYear() - 100 || born > today.getYear() - 3) {
            throw BadInput.at("/born", "born-in-a-sensible-year");
        }
        return born;
    }
}
