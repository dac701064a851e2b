package nastavnik.platform.broker;

import org.apache.kafka.clients.CommonClientConfigs;

import java.util.Map;

/** Where the broker is and how its clients behave when it is not there. */
public record Broker(String servers) {

    /** Settings every client shares: come back soon after an outage. */
    public Map<String, Object> settings() {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG,
                100,
                CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1000);
    }
}
