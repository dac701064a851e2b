package nastavnik.region;

import java.util.HashMap;
import java.util.Map;

/** All that a part is told, under the names the compose file uses too. */
final class Environment {

    private final Settings settings;
    private final DataDirectory data;
    private final Secrets secrets;

    Environment(Settings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
        this.secrets = Secrets.in(data.of("secrets.properties"));
    }

    Map<String, String> of(Part part) {
        return switch (part) {
            case STORE ->
                    Map.of(
                            "EMBEDDED_MONGO_PORT", port(part),
                            "EMBEDDED_MONGO_BIND", "127.0.0.1",
                            "EMBEDDED_MONGO_DATA", path("store"));
            case BROKER ->
                    Map.of(
                            "NASTAVNIK_BROKER_PORT",
                            port(part),
                            "NASTAVNIK_BROKER_DATA",
                            path("broker"));
            case IDENTITY ->
                    web(
                            part,
                            portalClient(),
                            Map.of("NASTAVNIK_IDENTITY_KEY_FILE", path("identity/key.json")));
            case PORTAL -> web(part, portalClient(), addressesOfServices());
            case REGISTRY ->
                    service(
                            part,
                            Map.of("NASTAVNIK_FIRST_APPOINTMENT_LOGIN", "regional-center"),
                            "NASTAVNIK_CARD_KEY",
                            "NASTAVNIK_RECOGNITION_KEY");
            case PAIRING ->
                    service(part, Map.of("NASTAVNIK_PORTAL_BASE_URL", address(Part.PORTAL)));
            case MONITORING ->
                    service(
                            part,
                            Map.of("NASTAVNIK_PORTAL_BASE_URL", address(Part.PORTAL)),
                            "NASTAVNIK_LINK_SECRET");
            case REPORTING -> service(part, Map.of());
        };
    }

    private Map<String, String> web(Part part, Map<String, String> some, Map<String, String> more) {
        var environment = new HashMap<String, String>(some);
        environment.putAll(more);
        environment.put("SERVER_PORT", port(part));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("NASTAVNIK_ISSUER_URI", address(Part.IDENTITY));
        return environment;
    }

    private Map<String, String> service(Part part, Map<String, String> more, String... keys) {
        var environment = web(part, more, stores());
        environment.put("NASTAVNIK_REGION_TIME_ZONE", LocalRegion.ZONE.getId());
        environment.put("NASTAVNIK_INSTANCE", part.title());
        for (var key : keys) {
            environment.put(key, secrets.get(key));
        }
        return environment;
    }

    private Map<String, String> stores() {
        return Map.of(
                "NASTAVNIK_MONGODB_URI",
                settings.addresses().mongodb(),
                "NASTAVNIK_KAFKA_BOOTSTRAP_SERVERS",
                settings.addresses().kafka(),
                "NASTAVNIK_TOPICS_CREATE",
                "true",
                "NASTAVNIK_TOPICS_REPLICATION",
                "1");
    }

    private Map<String, String> portalClient() {
        return Map.of(
                "NASTAVNIK_PORTAL_BASE_URL",
                address(Part.PORTAL),
                "NASTAVNIK_PORTAL_CLIENT_SECRET",
                "demo");
    }

    private Map<String, String> addressesOfServices() {
        return Map.of(
                "NASTAVNIK_REGISTRY_URL", address(Part.REGISTRY),
                "NASTAVNIK_PAIRING_URL", address(Part.PAIRING),
                "NASTAVNIK_MONITORING_URL", address(Part.MONITORING),
                "NASTAVNIK_REPORTING_URL", address(Part.REPORTING));
    }

    private String address(Part part) {
        return settings.addresses().of(part).toString();
    }

    private String port(Part part) {
        return String.valueOf(settings.port(part));
    }

    private String path(String name) {
        return data.of(name).toString();
    }
}
