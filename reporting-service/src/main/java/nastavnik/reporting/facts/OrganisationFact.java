package nastavnik.reporting.facts;

import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationEvent;
import nastavnik.events.OrganisationEvent.EnrolmentRecorded;
import nastavnik.events.OrganisationEvent.OrganisationChanged;
import nastavnik.events.OrganisationEvent.OrganisationClosed;
import nastavnik.events.OrganisationEvent.OrganisationRegistered;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An organisation or municipality through time.
 *
 * @param opened first day; an enrolment counted before it was entered makes it earlier
 * @param closed last day, if it is known
 * @param versions name and parent since when, ascending; the first holds for earlier days too
 * @param enrolments by day, ascending
 */
public record OrganisationFact(
        OrganisationKind kind,
        LocalDate opened,
        @Nullable LocalDate closed,
        List<Version> versions,
        List<Enrolment> enrolments) {

    /** What it was called and where it belonged from a day. */
    public record Version(LocalDate from, @Nullable String parent, String name, String shortName) {}

    /** A pure fold. */
    static OrganisationFact after(@Nullable OrganisationFact before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e ->
                    of(e.organisation(), List.of(version(e.on(), e.organisation())));
            case OrganisationChanged e ->
                    of(e.organisation(), changed(before, e.on(), e.organisation()));
            case EnrolmentRecorded e -> of(e.organisation(), kept(before, e.organisation()));
            case OrganisationClosed e -> of(e.organisation(), kept(before, e.organisation()));
        };
    }

    /** Whether it exists on the day. */
    public boolean on(LocalDate day) {
        boolean begun =
                !day.isBefore(opened)
                        || (!enrolments.isEmpty() && !day.isBefore(enrolments.getFirst().on()));
        return begun && (closed == null || !day.isAfter(closed));
    }

    /** Name and parent on the day. */
    public Version version(LocalDate day) {
        Version holds = versions.getFirst();
        for (Version version : versions) {
            if (!version.from().isAfter(day)) {
                holds = version;
            }
        }
        return holds;
    }

    /** The last enrolment counted on the day or before. */
    public Optional<Enrolment> enrolment(LocalDate day) {
        return enrolments.reversed().stream()
                .filter(enrolment -> !enrolment.on().isAfter(day))
                .findFirst();
    }

    private static OrganisationFact of(OrganisationState told, List<Version> versions) {
        return new OrganisationFact(
                told.kind(), told.opened(), told.closed(), versions, told.enrolments());
    }

    private static Version version(LocalDate from, OrganisationState told) {
        return new Version(from, told.parent(), told.name(), told.shortName());
    }

    private static List<Version> kept(@Nullable OrganisationFact before, OrganisationState told) {
        return before == null ? List.of(version(told.opened(), told)) : before.versions();
    }

    /** An event tells the state as it now is, so what was thought to follow its day is gone. */
    private static List<Version> changed(
            @Nullable OrganisationFact before, LocalDate on, OrganisationState told) {
        List<Version> versions = new ArrayList<>(kept(before, told));
        versions.removeIf(version -> !version.from().isBefore(on));
        versions.add(version(on, told));
        return List.copyOf(versions);
    }
}
