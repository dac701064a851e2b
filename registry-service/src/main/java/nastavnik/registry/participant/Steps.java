package nastavnik.registry.participant;

import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.Refusal;

import java.util.List;

/** The way of a mentor through a cycle. */
final class Steps {

    private static final List<ParticipationStatus> FORWARD =
            List.of(
                    ParticipationStatus.CANDIDATE,
                    ParticipationStatus.CONSENTED,
                    ParticipationStatus.SELECTED,
                    ParticipationStatus.IN_TRAINING,
                    ParticipationStatus.QUALIFIED);

    private Steps() {}

    static void check(Participation part, ParticipationStatus to, boolean consented) {
        if (part.side() != Side.MENTOR) {
            throw new Refusal("only-mentors-are-qualified");
        }
        if (to == ParticipationStatus.REJECTED) {
            return;
        }
        if (FORWARD.indexOf(to) < FORWARD.indexOf(part.status())) {
            throw new Refusal("mentors-go-forward");
        }
        if (to != ParticipationStatus.CANDIDATE && !consented) {
            throw new Refusal("participation-is-consented");
        }
    }
}
