package nastavnik.pairing.participants;

import nastavnik.events.LeavingReason;
import nastavnik.events.ParticipantEvent;
import nastavnik.platform.replica.Policy;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What pairing does when the registry speaks: it compares what was with what is, so that a
 * correction ends what a plain event would have ended. It only restricts; lifting is a person's
 * command.
 */
public final class WhenParticipantsChange
        implements Policy<Participant, ParticipantEvent, Consequence> {

    @Override
    public List<Consequence> after(
            @Nullable Participant before, ParticipantEvent event, @Nullable Participant now) {
        if (before == null || now == null) {
            return List.of();
        }
        List<Consequence> all = new ArrayList<>(ends(before, event, now));
        if (now.erased() && !before.erased()) {
            all.add(new ForgetWords(event.on()));
        }
        return all;
    }

    private static List<EndMemberships> ends(
            Participant before, ParticipantEvent event, Participant now) {
        if (now.survivor() != null) {
            return List.of();
        }
        if (before.consented() && !now.consented()) {
            return List.of(new EndMemberships(LeavingReason.CONSENT_REVOKED, event.on(), null));
        }
        return organisations(before)
                .flatMap(organisation -> left(organisation, before, event, now))
                .toList();
    }

    private static Stream<String> organisations(Participant before) {
        return before.stays().stream().map(stay -> stay.organisation()).distinct().sorted();
    }

    private static Stream<EndMemberships> left(
            String organisation, Participant before, ParticipantEvent event, Participant now) {
        LocalDate was = before.lastDayIn(organisation).orElseThrow();
        LocalDate is = now.lastDayIn(organisation).orElse(event.on());
        return is.isBefore(was)
                ? Stream.of(new EndMemberships(LeavingReason.LEFT_ORGANISATION, is, organisation))
                : Stream.empty();
    }
}
