package nastavnik.reporting.indicator;

import nastavnik.events.OrganisationKind;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.OrganisationFact;
import nastavnik.reporting.facts.Organisations;
import nastavnik.reporting.methodology.Indicator.Level;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The organisations a question is about, as they belonged on the day.
 *
 * @param id of the organisation or municipality; none for the region
 * @param name short name on the day; empty for the region
 * @param municipality the one it is, or lies in
 * @param all numbers of all its organisations
 * @param counted those whose people and enrolments count: all of one organisation, of a
 *     municipality or region only the kinds the methodology names
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Area(
        Level level,
        @Nullable String id,
        String name,
        @Nullable String municipality,
        int[] all,
        int[] counted) {

    /** One organisation; nothing if it is not known. */
    public static Optional<Area> organisation(String id, LocalDate day, Facts facts) {
        int number = facts.organisations().roster().find(id);
        return facts.organisations()
                .find(number)
                .filter(fact -> fact.kind() != OrganisationKind.MUNICIPALITY)
                .map(fact -> organisation(number, fact.version(day), facts.organisations()));
    }

    /** A municipality with what belongs to it on the day; nothing if it is not known. */
    public static Optional<Area> municipality(
            String id, LocalDate day, Set<OrganisationKind> kinds, Facts facts) {
        Organisations known = facts.organisations();
        return known.find(known.roster().find(id))
                .filter(fact -> fact.kind() == OrganisationKind.MUNICIPALITY)
                .map(
                        fact ->
                                new Area(
                                        Level.MUNICIPALITY,
                                        id,
                                        fact.version(day).shortName(),
                                        id,
                                        existing(known.of(id, day), day, known).toArray(),
                                        of(kinds, known.of(id, day), day, known)));
    }

    /** Everything. */
    public static Area region(LocalDate day, Set<OrganisationKind> kinds, Facts facts) {
        Organisations known = facts.organisations();
        return new Area(
                Level.REGION,
                null,
                "",
                null,
                existing(known.all(), day, known).toArray(),
                of(kinds, known.all(), day, known));
    }

    private static Area organisation(
            int number, OrganisationFact.Version version, Organisations known) {
        int[] itself = {number};
        return new Area(
                Level.ORGANISATION,
                known.id(number),
                version.shortName(),
                version.parent(),
                itself,
                itself);
    }

    private static IntStream existing(IntStream numbers, LocalDate day, Organisations known) {
        return numbers.filter(number -> known.get(number).on(day));
    }

    private static int[] of(
            Set<OrganisationKind> kinds, IntStream numbers, LocalDate day, Organisations known) {
        return existing(numbers, day, known)
                .filter(number -> kinds.contains(known.get(number).kind()))
                .toArray();
    }
}
