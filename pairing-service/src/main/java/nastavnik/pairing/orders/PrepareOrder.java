package nastavnik.pairing.orders;

import nastavnik.pairing.course.PairAccess;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.Period;
import nastavnik.pairing.pair.Terms;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.util.List;

/** Prepares one order for many pairs of an organisation. */
@Service
class PrepareOrder {

    private final AggregateStore<Pair> pairs;
    private final Records<PairingOrder> orders;
    private final PairAccess access;

    PrepareOrder(AggregateStore<Pair> pairs, Records<PairingOrder> orders, PairAccess access) {
        this.pairs = pairs;
        this.orders = orders;
        this.access = access;
    }

    record Command(
            String id, String organisation, List<String> pairs, LocalDate since, LocalDate until) {}

    /** The same command again gives the same order, also when it is registered by now. */
    PairingOrder handle(Command command) {
        return orders.find(command.id())
                .filter(known -> known.organisation().equals(command.organisation()))
                .orElseGet(() -> prepared(command));
    }

    private PairingOrder prepared(Command command) {
        Period period = new Period(command.since(), command.until());
        command.pairs().forEach(pair -> check(command.organisation(), pair));
        PairingOrder order =
                PairingOrder.prepared(
                        command.id(),
                        command.organisation(),
                        command.pairs(),
                        period.since(),
                        period.until());
        orders.putIfAbsent(order.id(), order);
        return order;
    }

    private void check(String organisation, String id) {
        Pair pair = pairs.get(id).state();
        Terms terms = pair.dossier().terms();
        if (!terms.organisation().equals(organisation)) {
            throw new NotFound();
        }
        access.curator(organisation, terms.audience());
        boolean somebodyWaits =
                pair instanceof Pair.Open
                        && pair.team().mentor().agreed() != null
                        && pair.team().open().stream()
                                .anyMatch(m -> m.since() == null && m.agreed() != null);
        if (!somebodyWaits) {
            throw new Refusal("pair-is-agreed");
        }
    }
}
