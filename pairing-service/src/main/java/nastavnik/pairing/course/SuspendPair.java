package nastavnik.pairing.course;

import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Lets a pair rest. */
@Service
class SuspendPair {

    private final AggregateStore<Pair> pairs;

    SuspendPair(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    record Command(String pair, ExpectedRevision seen, LocalDate on, Grounds grounds) {}

    Stored<Pair> handle(Command command) {
        Stored<Pair> pair = pairs.get(command.pair(), command.seen());
        return pairs.save(pair, pair.state().suspend(command.on(), command.grounds()));
    }
}
