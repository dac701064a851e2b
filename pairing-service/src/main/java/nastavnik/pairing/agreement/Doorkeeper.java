package nastavnik.pairing.agreement;

import io.github.bucket4j.Bucket;

import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Exchanges tokens for sessions, and slows down whoever guesses. */
@Component
class Doorkeeper {

    private static final Duration SESSION = Duration.ofMinutes(30);
    private static final int GUESSES_A_MINUTE = 20;

    private final Records<Link> links;
    private final Records<Session> sessions;
    private final Clock clock;

    /** Only unknown tokens count, so nobody with a good link is ever kept out. */
    private final Bucket guesses =
            Bucket.builder()
                    .addLimit(
                            limit ->
                                    limit.capacity(GUESSES_A_MINUTE)
                                            .refillGreedy(GUESSES_A_MINUTE, Duration.ofMinutes(1)))
                    .build();

    Doorkeeper(Records<Link> links, Records<Session> sessions, Clock clock) {
        this.links = links;
        this.sessions = sessions;
        this.clock = clock;
    }

    record Opened(String session, Instant until) {}

    Opened open(String token) {
        Link link = links.find(Secrets.hash(token)).orElse(null);
        if (link == null) {
            throw guesses.tryConsume(1) ? LinkProblem.unknown() : LinkProblem.tooMany();
        }
        if (link.replaced() != null) {
            throw LinkProblem.isVoid();
        }
        if (clock.instant().isAfter(link.until())) {
            throw LinkProblem.expired();
        }
        String secret = Secrets.next();
        String id = Secrets.hash(secret);
        Instant until = clock.instant().plus(SESSION);
        sessions.put(id, new Session(id, link.id(), until));
        return new Opened(secret, until);
    }

    /** The link of a session, as it now is. */
    Link link(String secret) {
        Session session = sessions.find(Secrets.hash(secret)).orElseThrow(LinkProblem::sessionOver);
        if (clock.instant().isAfter(session.until())) {
            throw LinkProblem.sessionOver();
        }
        return links.find(session.link())
                .filter(link -> link.replaced() == null)
                .orElseThrow(LinkProblem::isVoid);
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void forgetOldSessions() {
        sessions.removeAll(Filter.to("until", clock.instant().toString()));
    }
}
