package nastavnik.region;

import nastavnik.region.application.Application;
import nastavnik.region.process.Program;
import nastavnik.region.process.Readiness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each part is run: its command, its environment, how one sees that it is ready. */
final class Recipes {

    private final Settings settings;
    private final DataDirectory data;
    private final Secrets secrets;

    Recipes(Settings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
        this.secrets = Secrets.in(data.of("secrets.properties"));
    }

    Program program(Part part, Application application) {
        return new Program(
                part.title(),
                application.command(part.heapMegabytes(), options(part)),
                environment(part),
                data.log(part),
                readiness(part));
    }

    /** By environment only, under the names the compose file uses too. */
    Map<String, String> environment(Part part) {
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
                    web(part, Map.of("NASTAVNIK_IDENTITY_KEY_FILE", path("identity/key.json")));
            case PORTAL -> web(part, Map.of());
            case REGISTRY, PAIRING, MONITORING, REPORTING -> web(part, service());
        };
    }

    private Map<String, String> web(Part part, Map<String, String> more) {
        var addresses = settings.addresses();
        var environment = new HashMap<String, String>(more);
        environment.put("SERVER_PORT", port(part));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("NASTAVNIK_ISSUER_URI", addresses.of(Part.IDENTITY).toString());
        environment.put("NASTAVNIK_PORTAL_BASE_URL", addresses.of(Part.PORTAL).toString());
        environment.put("NASTAVNIK_PORTAL_CLIENT_SECRET", "demo");
        environment.put("NASTAVNIK_REGION_TIME_ZONE", "Asia/Yekaterinburg");
        for (var service : List.of(Part.REGISTRY, Part.PAIRING, Part.MONITORING, Part.REPORTING)) {
            environment.put(
                    "NASTAVNIK_" + service.name() + "_URL", addresses.of(service).toString());
        }
        return environment;
    }

    private Map<String, String> service() {
        return Map.of(
                "NASTAVNIK_MONGODB_URI", settings.addresses().mongodb(),
                "NASTAVNIK_KAFKA_BOOTSTRAP_SERVERS", settings.addresses().kafka(),
                "NASTAVNIK_TOPICS_CREATE", "true",
                "NASTAVNIK_TOPICS_REPLICATION", "1",
                "NASTAVNIK_FIRST_APPOINTMENT_LOGIN", "regional-center",
                "NASTAVNIK_CARD_KEY", secrets.get("NASTAVNIK_CARD_KEY"),
                "NASTAVNIK_LINK_SECRET", secrets.get("NASTAVNIK_LINK_SECRET"));
    }

    private static List<String> options(Part part) {
        return part == Part.STORE || part == Part.BROKER
                ? List.of("-Dlogback.configurationFile=nastavnik/region/logback.xml")
                : List.of();
    }

    private Readiness readiness(Part part) {
        return switch (part) {
            case STORE, BROKER -> Readiness.listens(settings.port(part));
            default -> Readiness.answers(settings.addresses().health(part));
        };
    }

    private String port(Part part) {
        return String.valueOf(settings.port(part));
    }

    private String path(String name) {
        return data.of(name).toString();
    }
}
