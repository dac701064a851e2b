package nastavnik.pairing.course;

import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Dossier;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Order;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Period;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;
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

    /**
     * Decides again if somebody else changes the pair at the same time.
     *
     * @throws Refusal also by a rule that no longer held after the save; the same order asked again
     *     is refused again
     */
    public Stored<Pair> handle(Command command) {
        Stored<Pair> done = pairs.change(command.pair(), now -> decide(now, command));
        Dossier now = pairs.get(command.pair()).state().dossier();
        now.takenBack(command.order())
                .ifPresent(
                        rule -> {
                            throw new Refusal(rule);
                        });
        return done;
    }

    private Change<Pair> decide(Stored<Pair> now, Command command) {
        Change<Pair> change =
                now.state().activate(command.order(), command.period(), command.note());
        if (!change.isNone()) {
            check(now.state());
        }
        return change;
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
