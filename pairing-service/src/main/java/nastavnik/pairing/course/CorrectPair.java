package nastavnik.pairing.course;

import nastavnik.pairing.pair.Correction;
import nastavnik.pairing.pair.Grounds;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;

import org.springframework.stereotype.Service;

/** Replaces a wrong entry by what it should have been. */
@Service
class CorrectPair {

    private final AggregateStore<Pair> pairs;

    CorrectPair(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    record Command(String pair, ExpectedRevision seen, Correction correction, Grounds grounds) {}

    Stored<Pair> handle(Command command) {
        Stored<Pair> pair = pairs.get(command.pair(), command.seen());
        long corrects = command.correction().corrects();
        if (corrects < 1 || corrects > pair.revision()) {
            throw new Refusal("corrected-revision-is-known");
        }
        return pairs.save(pair, pair.state().correct(command.correction(), command.grounds()));
    }
}
