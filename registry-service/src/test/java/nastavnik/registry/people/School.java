package nastavnik.registry.people;

import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A school of a test's own, with somebody of every role that matters. */
public final class School {

    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    public final String id = "school-of-people-" + SCHOOLS.incrementAndGet();
    public final String district = "district-of-" + id;
    public final String curator = "curator-of-" + id;
    public final String head = "head-of-" + id;
    public final String teacher = "teacher-of-" + id;
    public final String coordinator = "coordinator-of-" + id;
    public final String centre = "centre-of-" + id;
    private final Api api;

    public School(Api api) {
        this.api = api;
        TestRegion.municipality(district);
        TestRegion.school(id, district);
        TestRegion.appoint(curator, Role.CURATOR, id);
        TestRegion.appoint(head, Role.HEAD, id);
        TestRegion.appoint(teacher, Role.CLASS_TEACHER, id);
        TestRegion.appoint(coordinator, Role.MUNICIPAL_COORDINATOR, district);
        TestRegion.appoint(centre, Role.REGIONAL_CENTER, null);
        for (String login : List.of(curator, head, teacher, coordinator, centre)) {
            Eventually.until(() -> search(login, Map.of("class", "0", "purpose", "PAIRS")) != 404);
        }
    }

    private int search(String login, Map<String, Object> query) {
        return api.as(login).post("/organisations/" + id + "/people/search", query).status();
    }

    public Api.Reply post(String path, Object body) {
        return api.as(curator).post(path, body);
    }

    /** A pupil on the preliminary list of mentees. */
    public String pupil(String surname, int born, @Nullable String schoolClass) {
        Map<String, Object> body = new HashMap<>();
        body.put("surname", surname);
        body.put("givenName", "Анна");
        body.put("born", born);
        body.put("category", "PUPIL");
        body.put("class", schoolClass);
        body.put("side", "MENTEE");
        body.put("cycle", "2026/27");
        return post("/organisations/" + id + "/people", body).id();
    }

    /** A paper signed by all. */
    public Api.Reply consent(String person, String purpose, String on) {
        return post(
                "/organisations/" + id + "/consents",
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "person", person, "purpose", purpose, "signer", "BOTH",
                                        "on", on, "method", "PAPER"))));
    }
}
