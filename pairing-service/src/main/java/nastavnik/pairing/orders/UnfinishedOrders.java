package nastavnik.pairing.orders;

import nastavnik.pairing.orders.PairingOrder.Status;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * Finishes orders whose registration was cut off, or where a pair was refused for now only: soon
 * after the start and from time to time.
 */
@Component
class UnfinishedOrders {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedOrders.class);
    private final Records<PairingOrder> orders;
    private final RegisterOrder register;

    UnfinishedOrders(Records<PairingOrder> orders, RegisterOrder register) {
        this.orders = orders;
        this.register = register;
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 10_000)
    void finish() {
        List<PairingOrder> unfinished = new ArrayList<>();
        orders.each(Filter.is("status", Status.REGISTERING), unfinished::add);
        unfinished.stream().filter(order -> !register.isUnderWay(order.id())).forEach(this::finish);
    }

    private void finish(PairingOrder order) {
        try {
            Acting.asSystem("unfinished-order", () -> register.finish(order));
            LOG.info("An order left in the middle was taken up again: {}", order.id());
        } catch (RuntimeException e) {
            LOG.warn("An order waits to be finished: {}", e.getClass().getSimpleName());
        }
    }
}
