package nastavnik.platform.broker;

import org.apache.kafka.clients.CommonClientConfigs;

import java.util.HashMap;
import java.util.Map;

/** Where the broker is, as whom it is asked, and how its clients behave when it is not there. */
public record Broker(String servers, Credentials credentials) {

    /** One that asks nobody who he is. */
    public Broker(String servers) {
        this(servers, Credentials.NONE);
    }

    /** Settings every client shares: come back soon after an outage. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(credentials.settings());
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return settings;
    }
}
