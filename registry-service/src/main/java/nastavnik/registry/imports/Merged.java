package nastavnik.registry.imports;

import nastavnik.events.Participation;
import nastavnik.registry.participant.Preferences;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/** Wishes as known, replaced where a file says something; an empty cell says nothing. */
final class Merged {

    private Merged() {}

    static Preferences of(Participation known, Preferences said) {
        return new Preferences(
                or(said.forms(), known.forms()),
                or(said.request(), known.request()),
                or(said.competences(), known.competences()),
                or(said.interests(), known.interests()),
                or(said.languages(), known.languages()),
                or(said.availability(), known.availability()),
                said.bornTo() == null ? known.bornFrom() : said.bornFrom(),
                said.bornTo() == null ? known.bornTo() : said.bornTo(),
                said.places() == null ? Integer.valueOf(known.places()) : said.places(),
                said.groupSize() == null ? Integer.valueOf(known.groupSize()) : said.groupSize(),
                or(said.minutesAWeek(), known.minutesAWeek()));
    }

    private static <T extends Collection<String>> T or(T said, T known) {
        return said.isEmpty() ? known : said;
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }
}
