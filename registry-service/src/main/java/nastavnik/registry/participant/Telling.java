package nastavnik.registry.participant;

import nastavnik.events.Event;
import nastavnik.events.ParticipantEvent.ParticipationChanged;
import nastavnik.events.ParticipantEvent.ParticipationEnded;
import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.Change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Several things that happen to a person at once, in order, as one change. */
public final class Telling {

    private final List<Event> events = new ArrayList<>();
    private Known now;

    /** Goes on from a state that is told already. */
    public Telling(Known now) {
        this.now = now;
    }

    /** Goes on from a change. */
    public Telling(Change<Participant> first) {
        this.now = first.state().known();
        events.addAll(first.events());
    }

    /** The next thing that happens. */
    public Telling add(Function<Known, Change<Participant>> next) {
        Change<Participant> change = next.apply(now);
        now = change.state().known();
        events.addAll(change.events());
        return this;
    }

    public Known now() {
        return now;
    }

    public Change<Participant> change() {
        return Change.to(now, events);
    }

    void add(Event told) {
        events.add(told);
    }

    void end(List<Participation> parts, LocalDate lastDay) {
        for (Participation part : parts) {
            Participation ended = Parts.ended(part, ParticipationStatus.WITHDRAWN, lastDay);
            now = now.with(now.participations().with(ended));
            events.add(new ParticipationEnded(part.id(), lastDay, part.organisation(), now.told()));
        }
    }

    /** A candidate who consents to take part has taken the first step. */
    void consentedMentors(LocalDate on) {
        List<Participation> candidates =
                now.participations()
                        .running(
                                p ->
                                        p.side() == Side.MENTOR
                                                && p.status() == ParticipationStatus.CANDIDATE);
        for (Participation part : candidates) {
            Participation moved = Parts.moved(part, ParticipationStatus.CONSENTED, part.checked());
            now = now.with(now.participations().with(moved));
            events.add(new ParticipationChanged(part.id(), on, part.organisation(), now.told()));
        }
    }
}
