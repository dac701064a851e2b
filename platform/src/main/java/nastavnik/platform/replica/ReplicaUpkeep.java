package nastavnik.platform.replica;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import nastavnik.platform.store.Indexes;

import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;

/** Sweeps, measures, and rebuilds what this build can fold better than the one before. */
final class ReplicaUpkeep implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaUpkeep.class);

    private final Replicas replicas;
    private final Indexes indexes;
    private final Admin admin;
    private final MeterRegistry meters;
    private final String group;
    private CaughtUp caughtUp;
    private volatile boolean rebuilt;

    ReplicaUpkeep(
            Replicas replicas, Indexes indexes, Admin admin, MeterRegistry meters, String group) {
        this.replicas = replicas;
        this.indexes = indexes;
        this.admin = admin;
        this.meters = meters;
        this.group = group;
        this.caughtUp = new CaughtUp(admin, group, java.util.List.of());
    }

    /** All replicas are open now. */
    @Override
    public void afterSingletonsInstantiated() {
        var topics = replicas.upkeeps().stream().map(upkeep -> upkeep.type().topic()).toList();
        CaughtUp watched = new CaughtUp(admin, group, topics);
        caughtUp = watched;
        for (String topic : topics) {
            Gauge.builder("nastavnik.replica.lag", watched, c -> c.lag(topic))
                    .tag("topic", topic)
                    .description("Messages not folded yet")
                    .register(meters);
        }
    }

    boolean ready() {
        return caughtUp.done();
    }

    /** Why the broker cannot be asked at the moment, by kind of failure. */
    @Nullable String trouble() {
        return caughtUp.trouble();
    }

    /** Often, for people wait until the service is ready, or works again. */
    @Scheduled(fixedDelay = 500)
    void catchUp() {
        if (!caughtUp.done() || caughtUp.trouble() != null) {
            caughtUp.look();
        }
    }

    /** Seldom: three questions to the broker for a figure. */
    @Scheduled(fixedDelayString = "${nastavnik.kafka.look-every}")
    void measureLag() {
        if (caughtUp.done()) {
            caughtUp.look();
        }
    }

    @Scheduled(fixedDelay = 1000)
    void sweep() {
        if (indexes.ready()) {
            replicas.upkeeps().forEach(Upkeep::sweep);
        }
    }

    /** Once, when the group has read what there was; what a killed instance left, at any time. */
    @Scheduled(fixedDelay = 1000)
    void rebuildWhatIsOutdated() {
        if (!indexes.ready() || !caughtUp.done()) {
            return;
        }
        replicas.upkeeps().stream().filter(Upkeep::isLeftHalfDone).forEach(this::finish);
        if (!rebuilt) {
            for (Upkeep<?, ?> upkeep : replicas.upkeeps()) {
                if (!upkeep.generations().current().servesFor(upkeep.type().folds())) {
                    rebuild(upkeep);
                }
            }
            rebuilt = true;
        }
    }

    private void finish(Upkeep<?, ?> upkeep) {
        LOG.info("Finishing the rebuild of {}", upkeep.type().name());
        new Rebuild<>(upkeep, replicas).finish();
    }

    /** Rebuilds one replica from the start of its topic; whether this instance switched. */
    boolean rebuild(Upkeep<?, ?> upkeep) {
        boolean switched = new Rebuild<>(upkeep, replicas).run();
        LOG.info("Rebuilt {}: {}", upkeep.type().name(), switched ? "switched" : "not needed");
        return switched;
    }

    @Override
    public void destroy() {
        replicas.upkeeps().forEach(Upkeep::stop);
    }
}
