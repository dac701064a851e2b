package nastavnik.pairing.course;

import nastavnik.events.LeavingReason;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Ends a pair before its time. */
@Service
class TerminatePair {

    private final AggregateStore<Pair> pairs;

    TerminatePair(AggregateStore<Pair> pairs) {
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
                pair, pair.state().terminate(command.on(), command.reason(), command.grounds()));
    }
}
