package nastavnik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every endpoint of these rooms as every role: who may, who may not, and who may not even know. */
@ServiceTest
class RightsMatrixTest {

    private static final int NOBODY = 401;

    /** One address, and who gets through. */
    private record Case(String method, String path, Map<String, Object> body, Set<Role> allowed) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Autowired private Api api;

    private final Map<Role, String> logins = new EnumMap<>(Role.class);

    @Test
    void everyEndpointAnswersEveryRoleAsItShould() {
        Chain chain = new Chain(api);
        String coordinator = chain.own("coordinator");
        String district = chain.municipality(coordinator);
        String school = chain.school(coordinator, district, "СОШ №1");
        appointAll(chain, coordinator, district, school);
        String stranger = new Chain(api).own("stranger");
        new Chain(api).municipality(stranger);

        for (Case each : cases(district, school)) {
            assertThat(ask(each, null)).as("%s as nobody", each).isEqualTo(NOBODY);
            assertThat(ask(each, stranger)).as("%s as a stranger", each).isIn(403, 404);
            logins.forEach((role, login) -> check(each, role, login));
        }
    }

    /** Allowed means: not refused for the role; what is sent may still be refused as input. */
    private void check(Case each, Role role, String login) {
        int status = ask(each, login);
        if (each.allowed().contains(role)) {
            assertThat(status).as("%s as %s", each, role).isNotIn(401, 403, 404).isLessThan(500);
        } else {
            assertThat(status).as("%s as %s", each, role).isIn(403, 404);
        }
    }

    private int ask(Case each, @Nullable String login) {
        Api.As as = login == null ? api.anonymous() : api.as(login);
        return each.method().equals("GET")
                ? as.get(each.path()).status()
                : each.method().equals("PUT")
                        ? as.put(each.path(), each.body()).status()
                        : as.post(each.path(), each.body()).status();
    }

    private static List<Case> cases(String district, String school) {
        Set<Role> all = EnumSet.allOf(Role.class);
        Set<Role> district1 = EnumSet.of(Role.REGIONAL_CENTER, Role.MUNICIPAL_COORDINATOR);
        Set<Role> counting = EnumSet.copyOf(district1);
        counting.addAll(Set.of(Role.HEAD, Role.CURATOR));
        Set<Role> watching =
                EnumSet.complementOf(
                        EnumSet.of(Role.HEAD, Role.CURATOR, Role.CLASS_TEACHER, Role.PSYCHOLOGIST));
        Set<Role> seeing =
                EnumSet.complementOf(
                        EnumSet.of(Role.MUNICIPAL_SUPPORT, Role.CLASS_TEACHER, Role.PSYCHOLOGIST));
        return List.of(
                new Case(
                        "POST",
                        "/municipalities",
                        municipality(),
                        EnumSet.of(Role.REGIONAL_CENTER)),
                new Case("GET", "/organisations/" + school, Map.of(), all),
                new Case("PUT", "/organisations/" + school, anew(), district1),
                new Case("POST", "/organisations", organisation(district), district1),
                new Case("POST", "/organisations/" + school + "/enrolments", enrolment(), counting),
                new Case("GET", "/appointments?scope=" + school, Map.of(), seeing),
                new Case("GET", "/vacancies?municipality=" + district, Map.of(), watching),
                new Case(
                        "POST",
                        "/appointments",
                        appointment("HEAD", school),
                        EnumSet.of(Role.MUNICIPAL_COORDINATOR)),
                new Case(
                        "POST",
                        "/appointments",
                        appointment("CURATOR", school),
                        EnumSet.of(Role.MUNICIPAL_COORDINATOR, Role.HEAD)),
                new Case(
                        "POST",
                        "/appointments",
                        appointment("CLASS_TEACHER", school),
                        EnumSet.of(Role.HEAD)),
                new Case(
                        "POST",
                        "/appointments",
                        appointment("MUNICIPAL_COORDINATOR", district),
                        EnumSet.of(Role.REGIONAL_CENTER)),
                new Case("GET", "/programmes?organisation=" + school, Map.of(), all),
                new Case(
                        "POST",
                        "/programmes",
                        programme(school),
                        EnumSet.of(Role.CURATOR, Role.HEAD)));
    }

    private void appointAll(Chain chain, String coordinator, String district, String school) {
        logins.put(Role.REGIONAL_CENTER, Chain.CENTRE);
        logins.put(Role.MUNICIPAL_COORDINATOR, coordinator);
        appoint(chain, Chain.CENTRE, Role.REGIONAL_AUTHORITY, null);
        appoint(chain, Chain.CENTRE, Role.MUNICIPAL_HEAD, district);
        appoint(chain, Chain.CENTRE, Role.MUNICIPAL_SUPPORT, district);
        appoint(chain, coordinator, Role.HEAD, school);
        appoint(chain, coordinator, Role.CURATOR, school);
        String head = chain.own("HEAD");
        appoint(chain, head, Role.CLASS_TEACHER, school);
        appoint(chain, head, Role.PSYCHOLOGIST, school);
    }

    private void appoint(Chain chain, String by, Role role, @Nullable String scope) {
        String login = chain.own(role.name());
        chain.appoint(by, login, role, scope);
        logins.put(role, login);
        if (scope == null) {
            Eventually.until(() -> api.as(login).get("/municipalities").status() == 200);
        }
    }

    private static Map<String, Object> municipality() {
        return Map.of("id", "far", "name", "x", "shortName", "x", "opened", "2099-01-01");
    }

    private static Map<String, Object> anew() {
        return Map.of("name", "СОШ №1", "shortName", "СОШ №1", "on", "2026-09-01");
    }

    private static Map<String, Object> organisation(String district) {
        return Map.of(
                "id",
                "a-" + district,
                "kind",
                "MUNICIPALITY",
                "municipality",
                district,
                "name",
                "x",
                "shortName",
                "x",
                "opened",
                "2020-01-01");
    }

    private static Map<String, Object> enrolment() {
        return Map.of("on", "2025-09-01", "pupils", 10);
    }

    private static Map<String, Object> appointment(String role, String scope) {
        return Map.of("role", role, "scope", scope, "from", "2026-09-01", "until", "2026-09-01");
    }

    private static Map<String, Object> programme(String school) {
        return Map.of(
                "organisation",
                school,
                "cycle",
                "2026/28",
                "title",
                "x",
                "forms",
                List.of("PUPIL_PUPIL"),
                "since",
                "2026-09-01",
                "until",
                "2027-05-31");
    }
}
