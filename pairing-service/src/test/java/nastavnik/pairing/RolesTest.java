package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.AppointmentEvent.AppointmentMade;
import nastavnik.events.AppointmentState;
import nastavnik.events.Audience;
import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a foreign curator, other roles of the school and region-wide roles may not do. */
class RolesTest extends PairingTest {

    @Test
    void aForeignCuratorFindsNothing() {
        String pair = active(Person.mentor(school, 1), mentees(1));
        String order = prepared(List.of(agreed(Person.mentor(school, 1), mentees(1))));
        TestRegion.school("far", "elsewhere");
        TestRegion.appoint("far-curator", Role.CURATOR, "far");
        Eventually.until(
                () -> api.as("far-curator").get("/orders?organisation=far").status() == 200);
        var far = api.as("far-curator");

        assertThat(far.get("/pairs/" + pair).status()).isEqualTo(404);
        assertThat(far.get("/pairs/" + pair + "/history").status()).isEqualTo(404);
        assertThat(far.get("/pairs?organisation=" + school).status()).isEqualTo(404);
        assertThat(far.get("/pairs").body().path("items")).isEmpty();
        assertThat(far.get("/orders/" + order).status()).isEqualTo(404);
        assertThat(
                        far.post(
                                        "/pairs/" + pair + "/termination",
                                        Map.of("on", today, "reason", "MUTUAL"))
                                .status())
                .isEqualTo(404);
        assertThat(
                        far.post(
                                        "/orders/" + order + "/registration",
                                        Map.of("number", "1", "on", today))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void anotherRoleOfTheSchoolReadsButDoesNotChange() {
        String pair = active(Person.mentor(school, 1), mentees(1));
        String teacher = "teacher-" + school;
        TestRegion.appoint(teacher, Role.CLASS_TEACHER, school);
        Eventually.until(() -> api.as(teacher).get("/pairs/" + pair).status() == 200);

        for (String login : List.of(teacher, head, "coordinator")) {
            assertThat(api.as(login).get("/pairs/" + pair).status()).as(login).isEqualTo(200);
            assertThat(
                            api.as(login)
                                    .post(
                                            "/pairs/" + pair + "/termination",
                                            Map.of("on", today, "reason", "MUTUAL"))
                                    .status())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(api.as("centre").get("/pairs/" + pair).status()).isEqualTo(403);
        assertThat(api.as("centre").get("/pairs").status()).isEqualTo(403);
    }

    @Test
    void ofManyPairsThoseOfAnotherAudienceAreForbiddenAndTheOthersDone() {
        School other = School.open((login, ask) -> ask.apply(api.as(login)), today);
        String own = other.proposed(Person.mentor(other.id(), 1), other.mentees(1));
        String foreign = proposed(Person.mentor(school, 1), mentees(1));
        String both = "both-" + school;
        TestRegion.appoint(both, Role.CURATOR, other.id());
        var right =
                new AppointmentState(both, Role.CURATOR, school, Audience.TEACHERS, today, null);
        TestRegion.publish("right-" + both, new AppointmentMade(today, right));
        Eventually.until(
                () ->
                        List.of(school, other.id()).stream()
                                .allMatch(
                                        one ->
                                                api.as(both)
                                                                .get("/orders?organisation=" + one)
                                                                .status()
                                                        == 200));

        Api.Reply reply =
                api.as(both)
                        .post(
                                "/pairs/agreements",
                                Map.of(
                                        "items",
                                        List.of(Map.of("pair", foreign), Map.of("pair", own)),
                                        "on",
                                        today));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.body().at("/items/0/problem/status").asInt()).isEqualTo(403);
        assertThat(reply.body().at("/items/1/revision").asInt()).isGreaterThan(1);
        assertThat(other.status(own)).isEqualTo("AGREED");
        assertThat(status(foreign)).isEqualTo("PROPOSED");
    }

    @Test
    void onlyTheCentreDecidesAboutThePolicy() {
        Eventually.until(() -> api.as("centre").get("/policy").status() == 200);
        Api.Reply policy = api.as("centre").get("/policy");
        @SuppressWarnings("unchecked")
        Map<String, Object> body =
                new TreeMap<>(
                        tools.jackson.databind.json.JsonMapper.shared()
                                .convertValue(policy.body(), Map.class));
        int version = policy.body().path("version").asInt();
        body.remove("version");

        assertThat(asCurator().put("/policy", body).status()).isEqualTo(403);
        Api.Reply next =
                api.as("centre").header("If-Match", "\"" + version + "\"").put("/policy", body);
        assertThat(next.status()).as(next.toString()).isEqualTo(200);
        assertThat(next.body().path("version").asInt()).isEqualTo(version + 1);
        assertThat(
                        api.as("centre")
                                .header("If-Match", "\"" + version + "\"")
                                .put("/policy", body)
                                .status())
                .isEqualTo(412);
        body.put("gates", List.of(Map.of("rule", "mentee-consented", "mode", "WARN")));
        assertThat(problem(api.as("centre").put("/policy", body)))
                .isEqualTo("/problems/gate-always-blocks");
    }
}
