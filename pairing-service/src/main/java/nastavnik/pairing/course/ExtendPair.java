package nastavnik.pairing.course;

import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Moves the planned last day. */
@Service
class ExtendPair {

    private final AggregateStore<Pair> pairs;

    ExtendPair(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    record Command(
            String pair, ExpectedRevision seen, LocalDate until, LocalDate on, Grounds grounds) {}

    Stored<Pair> handle(Command command) {
        Stored<Pair> pair = pairs.get(command.pair(), command.seen());
        return pairs.save(
                pair, pair.state().extend(command.until(), command.on(), command.grounds()));
    }
}
