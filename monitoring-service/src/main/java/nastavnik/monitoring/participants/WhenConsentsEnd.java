package nastavnik.monitoring.participants;

import nastavnik.events.ParticipantEvent;
import nastavnik.platform.replica.Policy;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A revoked consent closes open questionnaires; an erasure destroys the answers too. */
final class WhenConsentsEnd implements Policy<Participant, ParticipantEvent, FollowUp> {

    @Override
    public List<FollowUp> after(
            @Nullable Participant before, ParticipantEvent event, @Nullable Participant now) {
        if (now == null) {
            return List.of();
        }
        boolean couldBeAsked = before == null || before.mayBeAsked();
        if (now.erased() && (before == null || !before.erased())) {
            return List.of(new FollowUp.Destroy(event.on()));
        }
        return couldBeAsked && !now.mayBeAsked()
                ? List.of(new FollowUp.AskNothing(event.on()))
                : List.of();
    }
}
