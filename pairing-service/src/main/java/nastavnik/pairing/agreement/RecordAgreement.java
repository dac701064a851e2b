package nastavnik.pairing.agreement;

import nastavnik.pairing.pair.Agreement;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;

import org.springframework.stereotype.Service;

import java.util.List;

/** Writes down that people of a pair said yes. */
@Service
class RecordAgreement {

    private final AggregateStore<Pair> pairs;

    RecordAgreement(AggregateStore<Pair> pairs) {
        this.pairs = pairs;
    }

    /** Nobody named: everybody who has not yet. */
    record Command(String pair, List<String> participants, Agreement agreement) {}

    Stored<Pair> handle(Command command) {
        return pairs.change(
                command.pair(),
                now -> now.state().agree(command.participants(), command.agreement()));
    }
}
