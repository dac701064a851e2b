package nastavnik.monitoring.answers;

import nastavnik.monitoring.feedback.Feedback;
import nastavnik.monitoring.secret.Secrets;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Exchanges the code of a card for a session. Opening consumes nothing. */
@Component
class OpenSession {

    private static final Duration LENGTH = Duration.ofMinutes(40);

    /** The code is 160 bits: guessing is hopeless, and made slow too. */
    private final Tries tries = new Tries(20, Duration.ofMinutes(10));

    private final AggregateStore<Feedback> store;
    private final Records<AnswerSession> sessions;
    private final Secrets secrets;
    private final Clock clock;

    OpenSession(
            AggregateStore<Feedback> store,
            Records<AnswerSession> sessionRecords,
            Secrets secrets,
            Clock clock) {
        this.store = store;
        this.sessions = sessionRecords;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * A session that was opened.
     *
     * @param secret what the browser holds; stored nowhere
     */
    record Opened(String secret, AnswerSession session) {
        @Override
        public String toString() {
            return "Opened[" + session.feedback() + "]";
        }
    }

    /**
     * Opens a session.
     *
     * @param address of the browser, so that guessing can be slowed down
     */
    Opened handle(String code, String address) {
        Duration wait = tries.wait(address);
        if (wait.isPositive()) {
            throw AnswerRefusal.tooManyTries(wait);
        }
        String card = Secrets.hash(code);
        Stored<Feedback> found =
                store.list(Filter.is("cards", card), 1).stream()
                        .findFirst()
                        .orElseThrow(() -> unknown(address));
        AnswerRefusal.check(found.state().standing(card, LocalDate.now(clock)));
        String secret = secrets.random();
        Instant until = clock.instant().plus(LENGTH);
        AnswerSession session =
                new AnswerSession(Secrets.hash(secret), found.id(), card, until, false);
        sessions.put(session.id(), session);
        return new Opened(secret, session);
    }

    private AnswerRefusal unknown(String address) {
        tries.wrong(address);
        return AnswerRefusal.unknownLink();
    }
}
