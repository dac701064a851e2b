package nastavnik.pairing.pair;

import nastavnik.events.Event;
import nastavnik.platform.aggregate.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Several decisions in one change: each sees the state the one before left. */
final class Steps {

    private Steps() {}

    static Change<Pair> then(Change<Pair> first, Function<Pair, Change<Pair>> next) {
        Change<Pair> second = next.apply(first.state());
        List<Event> events = new ArrayList<>(first.events());
        events.addAll(second.events());
        return Change.to(second.state(), events);
    }

    static <T> Change<Pair> each(
            Change<Pair> first, Iterable<T> things, Function<T, Function<Pair, Change<Pair>>> one) {
        Change<Pair> change = first;
        for (T thing : things) {
            change = then(change, one.apply(thing));
        }
        return change;
    }
}
