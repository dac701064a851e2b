package nastavnik.registry.participant;

import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How one participation becomes the next state of itself; pure. */
final class Parts {

    private Parts() {}

    static Participation moved(Participation p, ParticipationStatus to, boolean checked) {
        return copy(p, to, p.until(), wishes(p), checked);
    }

    static Participation ended(Participation p, ParticipationStatus how, LocalDate lastDay) {
        LocalDate until = lastDay.isBefore(p.since()) ? p.since() : lastDay;
        return copy(p, how, until, wishes(p), p.checked());
    }

    static Participation preferring(Participation p, Preferences wishes) {
        return copy(p, p.status(), p.until(), wishes, p.checked());
    }

    static Participation placed(Participation p, int places, int groupSize) {
        Preferences w = wishes(p);
        return preferring(
                p,
                new Preferences(
                        w.forms(),
                        w.request(),
                        w.competences(),
                        w.interests(),
                        w.languages(),
                        w.availability(),
                        w.bornFrom(),
                        w.bornTo(),
                        places,
                        groupSize,
                        w.minutesAWeek()));
    }

    /** What stays after erasure: that somebody took part, not what was wanted. */
    static Participation bare(Participation p) {
        return copy(
                p,
                p.status(),
                p.until(),
                new Preferences(
                        List.of(),
                        null,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        p.places(),
                        p.groupSize(),
                        null),
                p.checked());
    }

    static Preferences wishes(Participation p) {
        return new Preferences(
                p.forms(),
                p.request(),
                p.competences(),
                p.interests(),
                p.languages(),
                p.availability(),
                p.bornFrom(),
                p.bornTo(),
                p.places(),
                p.groupSize(),
                p.minutesAWeek());
    }

    private static Participation copy(
            Participation p,
            ParticipationStatus status,
            @Nullable LocalDate until,
            Preferences w,
            boolean checked) {
        return new Participation(
                p.id(),
                p.cycle(),
                p.side(),
                p.organisation(),
                status,
                p.since(),
                until,
                w.forms(),
                w.request(),
                w.competences(),
                w.interests(),
                w.languages(),
                w.availability(),
                w.bornFrom(),
                w.bornTo(),
                w.places() == null ? p.places() : w.places(),
                w.groupSize() == null ? p.groupSize() : w.groupSize(),
                w.minutesAWeek(),
                checked);
    }
}
