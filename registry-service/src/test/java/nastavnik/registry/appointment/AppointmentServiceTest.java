package nastavnik.registry.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.AppointmentEvent;
import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;
import nastavnik.registry.Chain;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@ServiceTest
class AppointmentServiceTest {

    @Autowired private Api api;

    private Chain chain;
    private String coordinator;
    private String district;
    private String school;

    @BeforeEach
    void aSchool() {
        chain = new Chain(api);
        coordinator = chain.own("coordinator");
        district = chain.municipality(coordinator);
        school = chain.school(coordinator, district, "СОШ №1");
    }

    @Test
    void theFirstAppointmentComesFromConfiguration() {
        var me = api.as(Chain.CENTRE).get("/me").body();

        assertThat(me.path("appointments").path(0).path("role").asString())
                .isEqualTo("REGIONAL_CENTER");
    }

    @Test
    void aStrangerIsAppointedToNothing() {
        var me = api.as(chain.own("nobody")).get("/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body().path("appointments").size()).isZero();
    }

    @Test
    void anInvitationIsAcceptedOnceAndItsCodeIsKnownToNobodyElse() {
        Api.Reply made =
                api.as(coordinator)
                        .post("/appointments", Map.of("role", "CURATOR", "scope", school));
        String code = made.body().path("invitation").asString();
        String curator = chain.own("curator");

        assertThat(accept(curator, code)).isEqualTo(200);
        assertThat(accept(curator, code.toUpperCase(Locale.ROOT))).isEqualTo(200);
        assertThat(accept(chain.own("other"), code)).isIn(404, 422);
        assertThat(accept(curator, "guessed")).isEqualTo(404);
        Eventually.until(() -> api.as(curator).get("/organisations/" + school).status() == 200);
        assertThat(TestRegion.messagesOn("registry.appointment"))
                .noneMatch(
                        message ->
                                new String(message.value(), StandardCharsets.UTF_8).contains(code));
        assertThat(api.as(coordinator).get("/appointments?scope=" + school).toString())
                .doesNotContain(code)
                .contains("IN_FORCE", curator);
    }

    @Test
    void aRightThatEndsTodayEndsAtOnceAndMayBeGivenAgain() {
        String curator = chain.own("curator");
        String id = chain.appoint(coordinator, curator, Role.CURATOR, school);
        assertThat(
                        api.as(coordinator)
                                .post(
                                        "/appointments",
                                        Map.of(
                                                "role", "CURATOR", "scope", school, "login",
                                                curator))
                                .body()
                                .path("type")
                                .asString())
                .isEqualTo("/problems/right-is-new");

        String today =
                TestRegion.eventsOf(AppointmentEvent.class, id).getFirst().effectiveOn().toString();
        assertThat(
                        api.as(coordinator)
                                .post("/appointments/" + id + "/end", Map.of("on", today))
                                .status())
                .isEqualTo(200);

        Eventually.until(() -> api.as(curator).get("/organisations/" + school).status() != 200);
        chain.appoint(coordinator, curator, Role.CURATOR, school);
    }

    @Test
    void theLetterCaseOfALoginDoesNotMatter() {
        String typed = "Ivanova-" + chain.own("Head");
        chain.appoint(coordinator, typed, Role.HEAD, school);

        for (String token : List.of(typed, typed.toLowerCase(Locale.ROOT))) {
            Eventually.until(() -> api.as(token).get("/organisations/" + school).status() == 200);
            assertThat(api.as(token).get("/me").body().path("appointments").size()).isOne();
        }
    }

    @Test
    void aVacancyIsVisible() {
        assertThat(vacancies()).contains("HEAD", "CURATOR");
        chain.appoint(coordinator, chain.own("head"), Role.HEAD, school);

        Eventually.holds(() -> assertThat(vacancies()).doesNotContain("HEAD").contains("CURATOR"));
        assertThat(api.as(Chain.CENTRE).get("/vacancies").toString()).contains(district);
    }

    @Test
    void theSameRequestTwiceAppointsOnce() {
        String key = chain.own("key");
        Map<String, Object> body = Map.of("role", "HEAD", "scope", school, "login", chain.own("h"));

        Api.Reply first =
                api.as(coordinator).header("Idempotency-Key", key).post("/appointments", body);
        Api.Reply again =
                api.as(coordinator).header("Idempotency-Key", key).post("/appointments", body);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsPlace() {
        assertPointer(Map.of("role", "HEAD"), "/scope");
        assertPointer(Map.of("role", "HEAD", "scope", district), "/scope");
        assertPointer(
                Map.of(
                        "role",
                        "HEAD",
                        "scope",
                        school,
                        "from",
                        "2026-09-01",
                        "until",
                        "2026-09-01"),
                "/until");
        assertThat(
                        api.as(coordinator)
                                .post("/appointments", Map.of("role", "HEAD", "scope", "nowhere"))
                                .status())
                .isEqualTo(404);
        assertThat(
                        api.as(coordinator)
                                .header("If-Match", "\"99\"")
                                .post(
                                        "/organisations/" + school + "/closing",
                                        Map.of("on", "2026-09-01"))
                                .status())
                .isEqualTo(412);
    }

    private void assertPointer(Map<String, Object> body, String pointer) {
        Api.Reply reply = api.as(coordinator).post("/appointments", body);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
        assertThat(reply.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    private int accept(String login, String code) {
        return api.as(login).post("/invitations/acceptance", Map.of("code", code)).status();
    }

    private String vacancies() {
        return api.as(coordinator)
                .get("/vacancies?municipality=" + district)
                .body()
                .path("items")
                .path(0)
                .path("missing")
                .toString();
    }
}
