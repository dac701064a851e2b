package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives rights in one place, those that are not given yet. */
final class Appointments {

    /** The region as a whole. */
    static final String REGION = "";

    private final Somebody who;
    private final String scope;

    /**
     * What somebody may do there.
     *
     * @param schoolClass of a class teacher; empty for others
     */
    record Right(String role, String login, String schoolClass) {

        Right(String role, String login) {
            this(role, login, "");
        }
    }

    Appointments(Region region, String appointing, String scope) {
        this.who = region.as(appointing);
        this.scope = scope;
    }

    void make(List<Right> rights) {
        var list = "/appointments" + (scope.isEmpty() ? "" : "?scope=" + scope);
        var given =
                who.get(Part.REGISTRY, list).ok().items().stream()
                        .map(Appointments::right)
                        .toList();
        rights.stream().filter(right -> !given.contains(right)).forEach(this::make);
    }

    private static Right right(JsonNode one) {
        return new Right(text(one, "role"), text(one, "login"), text(one, "class"));
    }

    private static String text(JsonNode one, String field) {
        return one.path(field).asString("");
    }

    private void make(Right right) {
        Map<String, String> appointment = new HashMap<>();
        appointment.put("role", right.role());
        appointment.put("login", right.login());
        appointment.put("from", "2020-09-01");
        if (!right.schoolClass().isEmpty()) {
            appointment.put("class", right.schoolClass());
        }
        if (!scope.isEmpty()) {
            appointment.put("scope", scope);
        }
        who.post(Part.REGISTRY, "/appointments", appointment).ok();
    }
}
