package nastavnik.pairing.orders;

import nastavnik.pairing.course.ActivatePair;
import nastavnik.pairing.orders.PairingOrder.Refused;
import nastavnik.pairing.orders.PairingOrder.Status;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;
import nastavnik.platform.web.Bulk;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Registers an order with its number and day, and puts its pairs in force. The number is written
 * down first: whatever stops the service in between, a repeat or the next start finishes it, and a
 * pair that is in force by this order already stays as it is.
 */
@Service
class RegisterOrder {

    private final Records<PairingOrder> orders;
    private final AggregateStore<Pair> pairs;
    private final ActivatePair activatePair;
    private final Bulk bulk;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    RegisterOrder(
            Records<PairingOrder> orders,
            AggregateStore<Pair> pairs,
            ActivatePair activatePair,
            Bulk bulk) {
        this.orders = orders;
        this.pairs = pairs;
        this.activatePair = activatePair;
        this.bulk = bulk;
    }

    record Command(String id, String number, LocalDate on, @Nullable String reason) {}

    /** The order afterwards and what became of each pair. */
    record Outcome(PairingOrder order, List<Bulk.Item> items) {}

    Outcome handle(Command command) {
        String number = command.number().strip();
        boolean unagreed = orders.find(command.id()).map(this::isBeforeAgreements).orElse(false);
        PairingOrder order =
                orders.update(command.id(), now -> begun(now, number, command, unagreed))
                        .orElseThrow(NotFound::new);
        return finish(order);
    }

    /** Looked at once, before the order has its number; later each pair says so itself. */
    private boolean isBeforeAgreements(PairingOrder order) {
        return order.status() == Status.PREPARED
                && pairs.list(Filter.in("_id", order.pairs()), order.pairs().size()).stream()
                        .anyMatch(pair -> pair.state().agreesAfter(order.since()));
    }

    private static PairingOrder begun(
            PairingOrder now, String number, Command command, boolean unagreed) {
        if (now.isAnother(number, command.on())) {
            throw new Refusal("order-is-registered");
        }
        boolean early = unagreed || now.since().isBefore(command.on());
        String reason = now.note() == null ? command.reason() : now.note();
        if (early && (reason == null || reason.isBlank())) {
            throw new Refusal("early-start-has-a-reason");
        }
        return now.status() == Status.REGISTERED
                ? now
                : now.registering(number, command.on(), reason);
    }

    /** Puts in force whatever is not yet; the order stays on its way while something may follow. */
    Outcome finish(PairingOrder order) {
        underWay.add(order.id());
        try {
            List<Bulk.Item> items =
                    bulk.each(order.pairs(), id -> id, pair -> activate(order, pair)).items();
            List<Refused> refused =
                    items.stream()
                            .filter(item -> item.problem() != null)
                            .map(item -> new Refused(item.id(), rule(item)))
                            .toList();
            boolean again = items.stream().anyMatch(RegisterOrder::isForNow);
            PairingOrder done =
                    orders.update(order.id(), now -> now.tried(refused, again))
                            .orElseThrow(NotFound::new);
            return new Outcome(done, items);
        } finally {
            underWay.remove(order.id());
        }
    }

    /** May be another answer in a moment: a pair just changed, a person not told of, no store. */
    private static boolean isForNow(Bulk.Item item) {
        if (item.problem() == null) {
            return false;
        }
        int status = item.problem().getStatus();
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value()
                || status == HttpStatus.PRECONDITION_FAILED.value();
    }

    boolean isUnderWay(String order) {
        return underWay.contains(order);
    }

    private Stored<Pair> activate(PairingOrder order, String pair) {
        return activatePair.handle(
                new ActivatePair.Command(pair, order.order(), order.period(), order.note()));
    }

    private static String rule(Bulk.Item item) {
        URI type = Objects.requireNonNull(item.problem()).getType();
        String path = type == null ? "" : type.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
