package nastavnik.pairing.orders;

import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.pairing.participants.Forgetting;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes the words out of the orders of an erased person's pairs; number and days are the school's.
 */
@Component
class ForgetOrderNotes implements Forgetting {

    private final AggregateStore<Pair> pairs;
    private final Records<PairingOrder> orders;

    ForgetOrderNotes(AggregateStore<Pair> pairs, Records<PairingOrder> orders) {
        this.pairs = pairs;
        this.orders = orders;
    }

    @Override
    public void forget(Collection<String> names, LocalDate on) {
        Set<String> theirs = new TreeSet<>();
        pairs.each(PairFields.of(names), pair -> theirs.add(pair.id()));
        Set<String> told = new TreeSet<>();
        orders.each(
                Filter.in("pairs", theirs),
                order -> {
                    if (order.hasWords()) {
                        told.add(order.id());
                    }
                });
        told.forEach(order -> orders.update(order, PairingOrder::withoutWords));
    }
}
