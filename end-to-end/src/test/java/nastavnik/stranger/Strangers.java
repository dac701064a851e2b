package nastavnik.stranger;

import nastavnik.region.Addresses;
import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;
import nastavnik.stage.Patience;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People with every role a municipality and a school of their own can give, and with no other. */
final class Strangers {

    private static final String MUNICIPALITY = "dalniy";
    private static final String SCHOOL = "dalniy-sosh-1";
    private static final String CLASS = "5 А";

    private static final List<Stranger> ALL =
            List.of(
                    new Stranger("MUNICIPAL_HEAD", "municipal-head", MUNICIPALITY),
                    new Stranger("MUNICIPAL_COORDINATOR", "partner-2", MUNICIPALITY),
                    new Stranger("MUNICIPAL_SUPPORT", "partner", MUNICIPALITY),
                    new Stranger("HEAD", "head-12", SCHOOL),
                    new Stranger("CURATOR", "curator-12", SCHOOL),
                    new Stranger("CLASS_TEACHER", "class-teacher", SCHOOL),
                    new Stranger("PSYCHOLOGIST", "psychologist", SCHOOL));

    private record Stranger(String role, String login, String scope) {

        String appointedBy() {
            return switch (role) {
                case "HEAD" -> "MUNICIPAL_COORDINATOR";
                case "CURATOR", "CLASS_TEACHER", "PSYCHOLOGIST" -> "HEAD";
                default -> "REGIONAL_CENTER";
            };
        }

        Map<String, String> appointment() {
            Map<String, String> appointment =
                    new HashMap<>(
                            Map.of(
                                    "role", role,
                                    "login", login,
                                    "scope", scope,
                                    "from", "2020-09-01"));
            if (role.equals("CLASS_TEACHER")) {
                appointment.put("class", CLASS);
            }
            if (role.equals("MUNICIPAL_SUPPORT")) {
                appointment.put("audience", "PUPILS");
            }
            return appointment;
        }
    }

    private Strangers() {}

    /** Founds where they belong; returns when every service has heard of their rights. */
    static Map<String, Somebody> arrive(Addresses addresses) {
        Somebody centre = Somebody.as("regional-center", addresses);
        centre.post(
                        Part.REGISTRY,
                        "/municipalities",
                        Map.of(
                                "id",
                                MUNICIPALITY,
                                "name",
                                "Дальний район",
                                "shortName",
                                "Дальний",
                                "opened",
                                "2020-01-01"))
                .ok();
        Map<String, Somebody> strangers = new HashMap<>();
        for (Stranger stranger : ALL) {
            Somebody appointing = strangers.getOrDefault(stranger.appointedBy(), centre);
            Patience.again(
                    () -> appointing.post(Part.REGISTRY, "/appointments", stranger.appointment()));
            Somebody arrived = Somebody.as(stranger.login(), addresses);
            strangers.put(stranger.role(), arrived);
            if (stranger.role().equals("MUNICIPAL_COORDINATOR")) {
                Patience.again(() -> arrived.post(Part.REGISTRY, "/organisations", school()));
            }
        }
        strangers.values().forEach(Strangers::areKnownEverywhere);
        return strangers;
    }

    private static Map<String, String> school() {
        return Map.of(
                "id", SCHOOL,
                "kind", "SCHOOL",
                "municipality", MUNICIPALITY,
                "name", "Дальняя школа",
                "shortName", "Дальняя школа",
                "opened", "2020-01-01");
    }

    /** With a right an unknown pair is not found; without one it is forbidden to ask. */
    private static void areKnownEverywhere(Somebody stranger) {
        Patience.until(
                "the registry knows the right",
                () -> !stranger.get(Part.REGISTRY, "/me").body().path("appointments").isEmpty());
        Patience.until(
                "reporting knows the right",
                () ->
                        stranger.get(Part.REPORTING, "/coverage-plan?years=2024&municipality=none")
                                        .status()
                                == 404);
    }
}
