package nastavnik.monitoring.answers;

import nastavnik.monitoring.feedback.Feedback;
import nastavnik.monitoring.participants.Participant;
import nastavnik.monitoring.secret.Secrets;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.store.Records;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Lets somebody in by what the browser holds. The card is looked at each time, so a reissue or a
 * withdrawal ends running sessions too.
 */
@Component
class CurrentSession {

    /** A year of birth has few values; five tries an hour leave a stranger little chance. */
    private final Tries wrongYears = new Tries(5, Duration.ofHours(1));

    private final Records<AnswerSession> sessions;
    private final AggregateStore<Feedback> store;
    private final Replica<Participant> participants;
    private final Clock clock;

    CurrentSession(
            Records<AnswerSession> sessionRecords,
            AggregateStore<Feedback> store,
            Replica<Participant> participants,
            Clock clock) {
        this.sessions = sessionRecords;
        this.store = store;
        this.participants = participants;
        this.clock = clock;
    }

    /** Whoever holds this session and gave the right year of birth. */
    Stored<Feedback> verified(@Nullable String secret) {
        AnswerSession session = session(secret);
        Stored<Feedback> feedback = open(session);
        if (!session.verified()) {
            throw AnswerRefusal.birthYearNeeded();
        }
        return feedback;
    }

    /** Whoever holds this session; checks the year of birth once. */
    void verify(@Nullable String secret, int born) {
        AnswerSession session = session(secret);
        Stored<Feedback> feedback = open(session);
        Duration wait = wrongYears.wait(feedback.id());
        if (wait.isPositive()) {
            throw AnswerRefusal.tooManyTries(wait);
        }
        if (participants.get(feedback.state().sheet().respondent()).born() != born) {
            wrongYears.wrong(feedback.id());
            throw new Refusal("birth-year-differs");
        }
        sessions.update(session.id(), AnswerSession::asVerified);
    }

    private AnswerSession session(@Nullable String secret) {
        if (secret == null || secret.isBlank()) {
            throw AnswerRefusal.sessionOver();
        }
        return sessions.find(Secrets.hash(secret))
                .filter(session -> clock.instant().isBefore(session.until()))
                .orElseThrow(AnswerRefusal::sessionOver);
    }

    private Stored<Feedback> open(AnswerSession session) {
        Stored<Feedback> feedback = store.get(session.feedback());
        AnswerRefusal.check(feedback.state().standing(session.card(), LocalDate.now(clock)));
        return feedback;
    }
}
