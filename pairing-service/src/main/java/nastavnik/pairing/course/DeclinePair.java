package nastavnik.pairing.course;

import nastavnik.events.LeavingReason;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Takes a proposal back, or records somebody's no. */
@Service
class DeclinePair {

    private final AggregateStore<Pair> pairs;

    DeclinePair(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    record Command(
            String pair,
            ExpectedRevision seen,
            LocalDate on,
            LeavingReason reason,
            Grounds grounds) {}

    Stored<Pair> handle(Command command) {
        Stored<Pair> pair = pairs.get(command.pair(), command.seen());
        return pairs.save(
                pair, pair.state().decline(command.on(), command.reason(), command.grounds()));
    }
}
