package nastavnik.reporting.arrival;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** Metrics of the facts: how far behind, how many aggregates stand still, how many people. */
@Component
class FactsMetrics implements MeterBinder {

    private final FactsDesk desk;

    FactsMetrics(FactsDesk desk) {
        this.desk = desk;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("nastavnik.facts.lag", () -> desk.standing().lag())
                .description("Events known to stand on the topics and not yet read")
                .register(registry);
        Gauge.builder("nastavnik.facts.parked", () -> desk.ledger().parked().parked())
                .description("Aggregates whose facts stand still; an alert when above 0")
                .register(registry);
        Gauge.builder("nastavnik.facts.ready", () -> desk.standing().caughtUp() ? 1 : 0)
                .description("1 once everything that stood on the topics at the start was read")
                .register(registry);
        Gauge.builder(
                        "nastavnik.facts.stays",
                        () -> desk.ledger().ask(facts -> facts.people().stays().count()).answer())
                .description("Times of people in organisations held in memory")
                .register(registry);
    }
}
