package nastavnik.pairing.pair;

import nastavnik.events.PairEvent;
import nastavnik.platform.aggregate.Change;

/** A change with its event, which also becomes a line of the pair's own history. */
final class Told {

    private Told() {}

    static Change<Pair> by(Pair next, PairEvent event, Grounds grounds) {
        return Change.to(next.with(next.dossier().telling(Act.of(event, grounds))), event);
    }

    static Change<Pair> by(Pair next, PairEvent event) {
        return by(next, event, Grounds.NONE);
    }
}
