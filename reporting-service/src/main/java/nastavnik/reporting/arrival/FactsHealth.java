package nastavnik.reporting.arrival;

import nastavnik.platform.log.LogStanding;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Component {@code facts} of the health: down without the broker, out of service until whole. */
@Component("factsHealthIndicator")
class FactsHealth implements HealthIndicator {

    private final FactsDesk desk;

    FactsHealth(FactsDesk desk) {
        this.desk = desk;
    }

    @Override
    public Health health() {
        LogStanding standing = desk.standing();
        Health.Builder health = new Health.Builder();
        if (standing.trouble() != null) {
            health.down().withDetail("trouble", standing.trouble());
        } else if (standing.caughtUp()) {
            health.up();
        } else {
            health.outOfService();
        }
        return health.withDetail("caughtUp", standing.caughtUp())
                .withDetail("lag", standing.lag())
                .withDetail("missingTopics", standing.missing())
                .withDetail("parked", desk.ledger().parked().parked())
                .build();
    }
}
