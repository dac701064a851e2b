package nastavnik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The chain of appointments as a region makes it: from the first one down to a school. */
public final class Chain {

    /** The login of the first appointment in tests. */
    public static final String CENTRE = "centre";

    private final Api api;
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);

    public Chain(Api api) {
        this.api = api;
    }

    /** A name nobody else uses. */
    public String own(String name) {
        return name + "-" + suffix;
    }

    /** A municipality with a coordinator; gives its id. */
    public String municipality(String coordinator) {
        String id = own("district");
        Eventually.holds(
                () ->
                        assertThat(
                                        api.as(CENTRE)
                                                .post(
                                                        "/municipalities",
                                                        Map.of(
                                                                "id",
                                                                id,
                                                                "name",
                                                                "Район " + suffix,
                                                                "shortName",
                                                                "Район " + suffix,
                                                                "opened",
                                                                "2020-01-01"))
                                                .status())
                                .isEqualTo(201));
        appoint(CENTRE, coordinator, Role.MUNICIPAL_COORDINATOR, id);
        return id;
    }

    /** A school of the municipality; gives its id. */
    public String school(String coordinator, String municipality, String shortName) {
        String id = own("school") + "-" + UUID.randomUUID().toString().substring(0, 4);
        var reply =
                api.as(coordinator)
                        .post(
                                "/organisations",
                                Map.of(
                                        "id", id,
                                        "kind", "SCHOOL",
                                        "municipality", municipality,
                                        "name", shortName,
                                        "shortName", shortName,
                                        "opened", "2020-09-01"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return id;
    }

    /** Appoints, and waits until the right is known to the service itself. */
    public String appoint(String by, String login, Role role, @Nullable String scope) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("role", role);
        body.put("login", login);
        if (scope != null) {
            body.put("scope", scope);
        }
        if (role == Role.CLASS_TEACHER) {
            body.put("class", "7 Б");
        }
        if (role == Role.MUNICIPAL_SUPPORT) {
            body.put("audience", "PUPILS");
        }
        String[] id = new String[1];
        Eventually.holds(
                () -> {
                    var reply = api.as(by).post("/appointments", body);
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
                    id[0] = reply.id();
                });
        if (scope != null) {
            Eventually.holds(
                    () ->
                            assertThat(api.as(login).get("/organisations/" + scope).status())
                                    .isEqualTo(200));
        }
        return id[0];
    }
}
