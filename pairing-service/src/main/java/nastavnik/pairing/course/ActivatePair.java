package nastavnik.pairing.course;

import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Order;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Period;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.List;

/** Puts an agreed pair, or a group's latecomers, to work by order of the head. */
@Service
public class ActivatePair {

    private final AggregateStore<Pair> pairs;
    private final Gates gates;

    ActivatePair(AggregateStore<Pair> pairs, Gates gates) {
        this.pairs = pairs;
        this.gates = gates;
    }

    /**
     * What is to be put in force.
     *
     * @param note why it starts before its order, where it does
     */
    public record Command(String pair, Order order, Period period, @Nullable String note) {}

    /** Decides again if somebody else changes the pair at the same time. */
    public Stored<Pair> handle(Command command) {
        return pairs.change(
                command.pair(),
                now -> {
                    var change =
                            now.state().activate(command.order(), command.period(), command.note());
                    if (!change.isNone()) {
                        check(now.state());
                    }
                    return change;
                });
    }

    private void check(Pair pair) {
        List<String> starting =
                pair.team().open().stream()
                        .filter(member -> member.agreed() != null && member.since() == null)
                        .map(Member::participant)
                        .toList();
        gates.beforeOrder(pair.dossier().terms(), pair.team().mentor().participant(), starting);
    }
}
