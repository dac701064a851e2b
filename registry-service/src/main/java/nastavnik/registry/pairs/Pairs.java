package nastavnik.registry.pairs;

import nastavnik.platform.replica.Replica;
import nastavnik.platform.store.Filter;

import org.springframework.stereotype.Component;

/** Asks who is in a pair. */
@Component
public class Pairs {

    private final Replica<Pair> pairs;

    Pairs(Replica<Pair> pairs) {
        this.pairs = pairs;
    }

    /** Whether a person is or was in a pair, from its proposal on, as far as pairing has told. */
    public boolean has(String person) {
        return !pairs.list(Filter.is("people", person), 1).isEmpty();
    }
}
