package nastavnik.pairing.agreement;

import nastavnik.events.Side;
import nastavnik.pairing.agreement.Link.Signer;
import nastavnik.pairing.pair.Mentor;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes personal links for those who have not agreed yet; earlier unanswered ones are void. */
@Service
class IssueLinks {

    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int MANY = 1000;

    private final AggregateStore<Pair> pairs;
    private final Records<Link> links;
    private final Clock clock;
    private final String portal;

    IssueLinks(
            AggregateStore<Pair> pairs,
            Records<Link> links,
            Clock clock,
            @Value("${nastavnik.portal.address}") String portal) {
        this.pairs = pairs;
        this.links = links;
        this.clock = clock;
        this.portal = portal;
    }

    /** A link as it is handed out, once; the token cannot be shown again. */
    record Issued(
            String participant,
            Side side,
            Signer signer,
            String token,
            String link,
            Instant until) {}

    private record Asked(String participant, Side side, boolean minor) {}

    List<Issued> handle(String pair, List<String> participants) {
        Pair state = pairs.get(pair).state();
        if (!(state instanceof Pair.Open)) {
            throw new Refusal("pair-is-open");
        }
        if (!people(state).map(Asked::participant).toList().containsAll(participants)) {
            throw new Refusal("person-is-in-the-pair");
        }
        List<String> waiting = state.team().waiting();
        List<Issued> issued = new ArrayList<>();
        people(state)
                .filter(person -> waiting.contains(person.participant()))
                .filter(p -> participants.isEmpty() || participants.contains(p.participant()))
                .forEach(person -> issued.addAll(issue(pair, person)));
        return issued;
    }

    private static Stream<Asked> people(Pair pair) {
        Mentor mentor = pair.team().mentor();
        return Stream.concat(
                Stream.of(new Asked(mentor.participant(), Side.MENTOR, mentor.minor())),
                pair.team().open().stream()
                        .map(m -> new Asked(m.participant(), Side.MENTEE, m.minor())));
    }

    private List<Issued> issue(String pair, Asked person) {
        List<Link> earlier =
                links.list(
                        Filter.is("pair", pair).and(Filter.is("participant", person.participant())),
                        MANY);
        List<Issued> issued = new ArrayList<>();
        for (Signer signer : signers(person.minor())) {
            boolean said = false;
            for (Link link : earlier) {
                if (link.signer() == signer && link.answer() == null) {
                    links.update(link.id(), now -> now.replaced(clock.instant()));
                } else if (link.signer() == signer) {
                    said = true;
                }
            }
            if (!said) {
                issued.add(issue(pair, person, signer));
            }
        }
        return issued;
    }

    /** For a minor the representative answers too. */
    static List<Signer> signers(boolean minor) {
        return minor ? List.of(Signer.SELF, Signer.REPRESENTATIVE) : List.of(Signer.SELF);
    }

    private Issued issue(String pair, Asked person, Signer signer) {
        String token = Secrets.next();
        Instant until = clock.instant().plus(GOOD_FOR);
        String id = Secrets.hash(token);
        links.put(id, Link.fresh(id, pair, person.participant(), person.side(), signer, until));
        return new Issued(
                person.participant(),
                person.side(),
                signer,
                token,
                portal + "/agreement#" + token,
                until);
    }
}
