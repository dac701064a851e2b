package nastavnik.pairing.course;

import nastavnik.events.LeavingReason;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Stored;

import org.springframework.stereotype.Service;

import java.time.LocalDate;

/** Ends one membership before its time. */
@Service
class LeavePair {

    private final AggregateStore<Pair> pairs;

    LeavePair(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    record Command(
            String pair,
            ExpectedRevision seen,
            String participant,
            LocalDate on,
            LeavingReason reason,
            Grounds grounds) {}

    Stored<Pair> handle(Command command) {
        Stored<Pair> pair = pairs.get(command.pair(), command.seen());
        return pairs.save(
                pair,
                pair.state()
                        .leave(
                                command.participant(),
                                command.on(),
                                command.reason(),
                                command.grounds()));
    }
}
