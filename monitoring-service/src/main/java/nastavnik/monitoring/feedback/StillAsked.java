package nastavnik.monitoring.feedback;

import nastavnik.monitoring.pairs.Pair;
import nastavnik.monitoring.participants.Participant;
import nastavnik.platform.replica.Replica;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whether a person may be asked about a pair, as far as this service has been told. Looked at
 * before a questionnaire is given and again after it was.
 */
@Component
class StillAsked {

    private final ObjectProvider<Replica<Pair>> pairs;
    private final ObjectProvider<Replica<Participant>> participants;

    /** Looked up late: the replicas' workers need the store whose second check this is. */
    StillAsked(
            ObjectProvider<Replica<Pair>> pairs,
            ObjectProvider<Replica<Participant>> participants) {
        this.pairs = pairs;
        this.participants = participants;
    }

    boolean holds(String pair, String person) {
        boolean inPair =
                pairs.getObject()
                        .find(pair)
                        .filter(known -> !known.brokenOffFor(person))
                        .isPresent();
        return inPair
                && participants
                        .getObject()
                        .find(person)
                        .filter(Participant::mayBeAsked)
                        .isPresent();
    }
}
