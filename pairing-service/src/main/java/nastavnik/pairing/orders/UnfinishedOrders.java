package nastavnik.pairing.orders;

import nastavnik.pairing.orders.PairingOrder.Status;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes orders whose registration was cut off, soon after the start and from time to time. */
@Component
class UnfinishedOrders {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedOrders.class);
    private static final int AT_ONCE = 20;

    private final Records<PairingOrder> orders;
    private final RegisterOrder register;

    UnfinishedOrders(Records<PairingOrder> orders, RegisterOrder register) {
        this.orders = orders;
        this.register = register;
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 10_000)
    void finish() {
        orders.list(Filter.is("status", Status.REGISTERING), AT_ONCE).stream()
                .filter(order -> !register.isUnderWay(order.id()))
                .forEach(this::finish);
    }

    private void finish(PairingOrder order) {
        try {
            Acting.asSystem("unfinished-order", () -> register.finish(order));
            LOG.info("An order cut off in the middle is finished: {}", order.id());
        } catch (RuntimeException e) {
            LOG.warn("An order waits to be finished: {}", e.getClass().getSimpleName());
        }
    }
}
