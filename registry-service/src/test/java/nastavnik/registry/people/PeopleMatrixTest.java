package nastavnik.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks every endpoint about people as every role: names go to those who may see them only. */
@ServiceTest
class PeopleMatrixTest {

    private static final Set<Role> WRITERS = EnumSet.of(Role.CURATOR);
    private static final Set<Role> PRINTERS = EnumSet.of(Role.CURATOR, Role.CLASS_TEACHER);
    private static final Set<Role> WATCHERS = EnumSet.of(Role.CURATOR, Role.HEAD);
    private static final Set<Role> READERS =
            EnumSet.of(
                    Role.CURATOR,
                    Role.HEAD,
                    Role.CLASS_TEACHER,
                    Role.PSYCHOLOGIST,
                    Role.MUNICIPAL_COORDINATOR);

    private final Api api;

    @Autowired
    PeopleMatrixTest(Api api) {
        this.api = api;
    }

    private record Case(String method, String path, Object body, Set<Role> allowed) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void everyEndpointAnswersEveryRoleAsItShould() {
        School school = new School(api);
        School foreign = new School(api);
        String person = school.pupil("Матвеева", 2012, "7Б");
        school.consent(person, "PROCESSING", "2026-09-05");
        Map<Role, String> logins = logins(school);

        for (Case each : cases(school.id, person)) {
            assertThat(ask(each, null)).as("%s as nobody", each).isEqualTo(401);
            assertThat(ask(each, foreign.curator)).as("%s from afar", each).isEqualTo(404);
            logins.forEach((role, login) -> check(each, role, login));
        }
    }

    private void check(Case each, Role role, String login) {
        int status = ask(each, login);
        if (each.allowed().contains(role)) {
            assertThat(status).as("%s as %s", each, role).isNotIn(401, 403, 404).isLessThan(500);
        } else {
            assertThat(status).as("%s as %s", each, role).isEqualTo(403);
        }
    }

    private int ask(Case each, @Nullable String login) {
        Api.As as = login == null ? api.anonymous() : api.as(login);
        return switch (each.method()) {
            case "GET" -> as.get(each.path()).status();
            case "PUT" -> as.put(each.path(), each.body()).status();
            default -> as.post(each.path(), each.body()).status();
        };
    }

    private Map<Role, String> logins(School school) {
        Map<Role, String> logins = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String login = "matrix-" + role;
            String scope =
                    switch (role.level()) {
                        case REGION -> null;
                        case MUNICIPALITY -> school.district;
                        case ORGANISATION -> school.id;
                    };
            TestRegion.appoint(login, role, scope);
            logins.put(role, login);
            String search = "/organisations/" + school.id + "/people/search";
            Eventually.until(() -> api.as(login).post(search, Map.of()).status() != 404);
        }
        return logins;
    }

    /** Each is refused as input or by a rule, or changes nothing, so that their order is free. */
    private static List<Case> cases(String school, String person) {
        String all = "/organisations/" + school;
        String one = "/people/" + person;
        Map<String, Object> nothing = Map.of("organisation", school, "on", "2000-01-01");
        return List.of(
                new Case(
                        "POST",
                        all + "/people/search",
                        Map.of("class", "7Б", "purpose", "INSPECTION"),
                        READERS),
                new Case("GET", one + "?purpose=CARD", Map.of(), READERS),
                new Case(
                        "POST",
                        all + "/people",
                        Map.of(
                                "surname",
                                "Матвеева",
                                "givenName",
                                "Анна",
                                "born",
                                2012,
                                "category",
                                "PUPIL"),
                        WRITERS),
                new Case("GET", all + "/people/imports", Map.of(), WATCHERS),
                new Case(
                        "POST",
                        all + "/wishes",
                        Map.of(
                                "on",
                                "2026-09-10",
                                "items",
                                List.of(Map.of("person", person, "participation", "p9"))),
                        WRITERS),
                new Case(
                        "PUT",
                        one + "/card",
                        Map.of("surname", "Матвеева", "givenName", "Анна", "class", "7Б"),
                        WRITERS),
                new Case(
                        "POST",
                        all + "/consents",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "person",
                                                person,
                                                "purpose",
                                                "PROCESSING",
                                                "signer",
                                                "BOTH",
                                                "on",
                                                "2026-09-05"))),
                        WRITERS),
                new Case("POST", one + "/consents/IMAGE/revocation", nothing, WRITERS),
                new Case(
                        "POST",
                        all + "/consent-forms",
                        Map.of("class", "7Б", "purposes", List.of("IMAGE")),
                        PRINTERS),
                new Case(
                        "POST",
                        all + "/qualifications",
                        Map.of(
                                "on",
                                "2026-09-05",
                                "items",
                                List.of(
                                        Map.of(
                                                "person",
                                                person,
                                                "participation",
                                                "p9",
                                                "status",
                                                "SELECTED"))),
                        WRITERS),
                new Case("POST", one + "/departure", nothing, WRITERS),
                new Case("POST", one + "/erasure", nothing, WRITERS),
                new Case(
                        "POST",
                        one + "/merger",
                        Map.of("survivor", person, "on", "2026-09-05"),
                        WRITERS),
                new Case(
                        "POST",
                        one + "/transfer",
                        Map.of("from", school, "to", school, "on", "2026-09-05"),
                        WRITERS));
    }
}
