package nastavnik.pairing.course;

import nastavnik.events.Decision;
import nastavnik.events.MembershipResult;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Closes memberships of one pair with results and decisions; hundreds of pairs in June. */
@Service
class CompleteMemberships {

    private final AggregateStore<Pair> pairs;

    CompleteMemberships(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    /** {@code participant} missing: everybody in force. */
    record One(@Nullable String participant, MembershipResult result, Decision decision) {}

    record Command(String pair, List<One> members, LocalDate on) {}

    Stored<Pair> handle(Command command) {
        return pairs.change(
                command.pair(),
                now -> {
                    Change<Pair> change = Change.none(now.state());
                    for (One one : command.members()) {
                        change = both(change, next(change.state(), one, command.on()));
                    }
                    return change;
                });
    }

    private static Change<Pair> next(Pair pair, One one, LocalDate on) {
        String participant = one.participant();
        return pair.complete(
                participant == null ? List.of() : List.of(participant),
                on,
                one.result(),
                one.decision());
    }

    private static Change<Pair> both(Change<Pair> first, Change<Pair> second) {
        return Change.to(
                second.state(),
                Stream.concat(first.events().stream(), second.events().stream()).toList());
    }
}
