package nastavnik.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Envelope;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ParticipationStatus;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;
import nastavnik.registry.participant.Participant;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ServiceTest
class PeopleServiceTest {

    private final Api api;
    private final AggregateStore<Participant> participants;
    private final DailyRound round;
    private final AuditLog audit;

    @Autowired
    PeopleServiceTest(
            Api api, AggregateStore<Participant> participants, DailyRound round, AuditLog audit) {
        this.api = api;
        this.audit = audit;
        this.participants = participants;
        this.round = round;
    }

    @Test
    void beforeConsentThereIsALineAndNoEventAndWithItAParticipantOfTheSameId() {
        School school = new School(api);
        String person = school.pupil("Березина", 2012, "7Б");

        Api.Reply before = api.as(school.curator).get("/people/" + person + "?purpose=CARD");
        assertThat(before.body().path("preliminary").asBoolean()).isTrue();
        assertThat(TestRegion.eventsOf(ParticipantEvent.class, person)).isEmpty();

        Api.Reply signed = school.consent(person, "PROCESSING", "2026-09-05");
        assertThat(
                        signed.body().path("items").path(0).path("problem").isMissingNode()
                                || signed.body().path("items").path(0).path("problem").isNull())
                .as(signed.toString())
                .isTrue();

        Eventually.until(() -> TestRegion.eventsOf(ParticipantEvent.class, person).size() == 2);
        assertThat(TestRegion.eventsOf(ParticipantEvent.class, person))
                .extracting(Envelope::type)
                .containsExactly("participant.registered.v1", "participant.entered-base.v1");
        assertThat(
                        api.as(school.curator)
                                .get("/people/" + person + "?purpose=CARD")
                                .body()
                                .path("preliminary")
                                .asBoolean())
                .isFalse();
        assertThat(school.consent(person, "PROCESSING", "2026-09-05").body().toString())
                .doesNotContain("problems");
    }

    @Test
    void noNameEverReachesATopic() {
        School school = new School(api);
        String person = school.pupil("Тихомирова", 2012, "7Б");
        school.consent(person, "PROCESSING", "2026-09-05");

        Eventually.until(() -> !TestRegion.eventsOf(ParticipantEvent.class, person).isEmpty());
        assertThat(TestRegion.messagesOn("registry.participant"))
                .allSatisfy(
                        message ->
                                assertThat(new String(message.value(), StandardCharsets.UTF_8))
                                        .doesNotContain("Тихомиров", "7Б"));
    }

    @Test
    void foreignersFindNobodyAndTheRegionSeesNoNames() {
        School school = new School(api);
        School other = new School(api);
        String person = school.pupil("Корнилова", 2012, "7Б");
        school.consent(person, "PROCESSING", "2026-09-05");
        String card = "/people/" + person + "?purpose=CARD";
        String search = "/organisations/" + school.id + "/people/search";

        assertThat(api.as(other.curator).get(card).status()).isEqualTo(404);
        assertThat(api.as(other.curator).post(search, Map.of()).status()).isEqualTo(404);
        assertThat(api.as(school.centre).get(card).status()).isEqualTo(403);
        assertThat(api.as(school.centre).post(search, Map.of()).status()).isEqualTo(403);
        assertThat(api.as(school.coordinator).post(search, Map.of()).status()).isEqualTo(400);
        assertThat(api.as(school.coordinator).post(search, Map.of("purpose", "APPEAL")).status())
                .isEqualTo(200);
        assertThat(api.as(school.teacher).post(search, Map.of()).status()).isEqualTo(400);
        assertThat(
                        api.as(school.head)
                                .post(
                                        "/people/" + person + "/departure",
                                        Map.of("on", "2026-10-01"))
                                .status())
                .isEqualTo(403);
        assertThat(
                        api.as(other.curator)
                                .post(
                                        "/people/names",
                                        Map.of("ids", List.of(person), "purpose", "PAIRS"))
                                .body()
                                .path("items")
                                .size())
                .isZero();
    }

    @Test
    void peopleAreFoundByNameAndClassAndNamedByIds() {
        School school = new School(api);
        String person = school.pupil("Фёдорова", 2012, "7 Б");
        school.consent(person, "PROCESSING", "2026-09-05");
        school.pupil("Громова", 2011, "8А");

        Api.Reply found =
                school.post(
                        "/organisations/" + school.id + "/people/search",
                        Map.of("text", "федор", "class", "7б", "side", "MENTEE"));
        assertThat(found.body().path("items").size()).as(found.toString()).isEqualTo(1);
        assertThat(
                        school.post(
                                        "/people/names",
                                        Map.of("ids", List.of(person), "purpose", "ORDER"))
                                .body()
                                .path("items")
                                .path(0)
                                .path("initials")
                                .asString())
                .isEqualTo("Фёдорова А.");
    }

    @Test
    void aTransferredPersonIsSeenByTheNewSchoolOnly() {
        School school = new School(api);
        School other = new School(api);
        String person = school.pupil("Полякова", 2012, "7Б");
        school.consent(person, "PROCESSING", "2026-09-05");

        Api.Reply moved =
                school.post(
                        "/people/" + person + "/transfer",
                        Map.of("from", school.id, "to", other.id, "on", "2026-10-12"));

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        String card = "/people/" + person + "?purpose=CARD";
        assertThat(api.as(school.curator).get(card).status()).isEqualTo(404);
        assertThat(api.as(other.curator).get(card).status()).isEqualTo(200);
    }

    @Test
    void nobodyIsTransferredToAMunicipalityOrAClosedSchool() {
        School school = new School(api);
        String person = school.pupil("Полякова", 2012, "7Б");
        school.consent(person, "PROCESSING", "2026-09-05");
        String closed = "closed-of-" + school.id;
        TestRegion.school(closed, school.district);
        TestRegion.close(closed, school.district, LocalDate.of(2026, 10, 11));

        assertThat(transfer(school, person, school.district).body().path("type").asString())
                .isEqualTo("/problems/an-organisation-takes-people");
        Eventually.until(
                () -> {
                    Api.Reply refused = transfer(school, person, closed);
                    assertThat(refused.status()).as(refused.toString()).isNotEqualTo(200);
                    return refused.body()
                            .path("type")
                            .asString()
                            .equals("/problems/organisation-is-open-on-the-day");
                });
        assertThat(transfer(school, person, closed).body().path("title").asString())
                .isEqualTo("Организация уже закрыта");
        assertThat(
                        api.as(school.curator)
                                .get("/people/" + person + "?purpose=CARD")
                                .body()
                                .path("stays")
                                .path(0)
                                .path("until")
                                .asString(""))
                .isEmpty();
    }

    private static Api.Reply transfer(School school, String person, String to) {
        return school.post(
                "/people/" + person + "/transfer",
                Map.of("from", school.id, "to", to, "on", "2026-10-12"));
    }

    @Test
    void aPurposeIsACodeAndNoTextReachesTheAudit() {
        School school = new School(api);
        String person = school.pupil("Зуева", 2012, "7Б");
        String names = "/people/names";
        List<String> ids = List.of(person);

        assertThat(api.as(school.curator).get("/people/" + person).status()).isEqualTo(400);
        assertThat(api.as(school.curator).get("/people/" + person + "?purpose=about-Anna").status())
                .isEqualTo(400);
        Api.Reply refused = school.post(names, Map.of("ids", ids, "purpose", "для приказа"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/purpose");
        assertThat(school.post(names, Map.of("ids", ids)).status()).isEqualTo(400);

        api.as(school.curator).get("/people/" + person + "?purpose=APPEAL");
        assertThat(audit.about(person, 10))
                .extracting(row -> row.getString("purpose"))
                .contains("APPEAL")
                .doesNotContain("about-Anna");
    }

    @Test
    void mentorsAreQualifiedManyAtOnceAndAStaleHandIsRefused() {
        School school = new School(api);
        String person = consentedPupil(school, "Денисова");
        String participation = mentoring(school, person);

        Map<String, Object> item =
                Map.of(
                        "person",
                        person,
                        "participation",
                        participation,
                        "status",
                        "QUALIFIED",
                        "hours",
                        16);
        Api.Reply qualified =
                school.post(
                        "/organisations/" + school.id + "/qualifications",
                        Map.of("on", "2026-10-01", "items", List.of(item)));
        assertThat(qualified.body().path("items").path(0).path("revision").asLong())
                .as(qualified.toString())
                .isPositive();
        assertThat(
                        api.as(school.curator)
                                .header("If-Match", "\"1\"")
                                .post(
                                        "/people/" + person + "/departure",
                                        Map.of("on", "2026-10-01"))
                                .status())
                .isEqualTo(412);
    }

    private static String consentedPupil(School school, String surname) {
        String person = school.pupil(surname, 2010, "10А");
        school.consent(person, "PROCESSING", "2026-09-05");
        school.consent(person, "PARTICIPATION", "2026-09-06");
        return person;
    }

    private static String mentoring(School school, String person) {
        Api.Reply entered =
                school.post(
                        "/people/" + person + "/participations",
                        Map.of(
                                "organisation",
                                school.id,
                                "cycle",
                                "2026/27",
                                "side",
                                "MENTOR",
                                "since",
                                "2026-09-10",
                                "forms",
                                List.of("PUPIL_PUPIL"),
                                "places",
                                5));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(200);
        return entered.body().path("participation").asString();
    }

    @Test
    void twoStepsOfOneMentorInOneRequestAreBothTakenAlsoWithAKeyAndOnlyOnce() {
        School school = new School(api);
        String person = consentedPupil(school, "Мартынова");
        String participation = mentoring(school, person);
        Map<String, Object> selected =
                Map.of("person", person, "participation", participation, "status", "SELECTED");
        Map<String, Object> qualified = new HashMap<>(selected);
        qualified.putAll(Map.of("status", "QUALIFIED", "hours", 16));
        Map<String, Object> body =
                Map.of("on", "2026-10-01", "items", List.of(selected, qualified));
        Api.As asking = api.as(school.curator).header("Idempotency-Key", "steps-" + school.id);
        String path = "/organisations/" + school.id + "/qualifications";

        Api.Reply first = asking.post(path, body);
        Api.Reply again = asking.post(path, body);

        assertThat(first.body().toString()).doesNotContain("problems");
        assertThat(again.body()).isEqualTo(first.body());
        var told = participants.get(person).state().known().participations().get(participation);
        assertThat(told.status()).isEqualTo(ParticipationStatus.QUALIFIED);
    }

    @Test
    void revokedDataIsDestroyedOnTheDueDayAndLeavesNothingBehind() {
        School school = new School(api);
        String person = school.pupil("Ермакова", 2012, "7Б");
        school.consent(person, "PROCESSING", "2026-09-05");
        Api.Reply revoked =
                school.post(
                        "/people/" + person + "/consents/PROCESSING/revocation",
                        Map.of("organisation", school.id, "on", "2026-10-01"));
        assertThat(revoked.status()).as(revoked.toString()).isEqualTo(200);

        round.on(LocalDate.of(2026, 10, 31));

        assertThat(participants.get(person).state()).isInstanceOf(Participant.Erased.class);
        assertThat(api.as(school.curator).get("/people/" + person + "?purpose=CARD").status())
                .isEqualTo(404);
        assertThat(school.pupil("Ермакова", 2012, "7Б")).isNotEqualTo(person).isNotEmpty();
    }

    @Test
    void aBirthdayIsToldByTheDailyRound() {
        School school = new School(api);
        String person = school.pupil("Савельева", 2013, "7Б");
        school.consent(person, "PROCESSING", "2026-09-05");

        round.on(LocalDate.of(2027, 12, 31));
        round.on(LocalDate.of(2027, 12, 31));

        Eventually.until(
                () ->
                        TestRegion.eventsOf(ParticipantEvent.class, person).stream()
                                .anyMatch(
                                        e -> e.type().equals("participant.age-group-changed.v1")));
        assertThat(
                        TestRegion.eventsOf(ParticipantEvent.class, person).stream()
                                .filter(e -> e.type().equals("participant.age-group-changed.v1")))
                .hasSize(1);
    }

    @Test
    void aLineWithoutConsentIsDeletedAfterThirtyDays() {
        School school = new School(api);
        String person = school.pupil("Логинова", 2012, "7Б");

        round.on(LocalDate.now(java.time.ZoneId.of("Asia/Yekaterinburg")).plusDays(31));

        assertThat(api.as(school.curator).get("/people/" + person + "?purpose=CARD").status())
                .isEqualTo(404);
    }

    @Test
    void formsArePrintedForAClass() {
        School school = new School(api);
        school.pupil("Власова", 2012, "7Б");
        school.pupil("Зуева", 2012, "7Б");

        Api.Reply forms =
                school.post(
                        "/organisations/" + school.id + "/consent-forms",
                        Map.of("class", "7б", "purposes", List.of("PROCESSING", "PARTICIPATION")));

        assertThat(forms.status()).as(forms.toString()).isEqualTo(200);
        assertThat(Printed.text(forms.bytes()))
                .contains("Власова Анна", "Зуева Анна")
                .doesNotContain("{{", "{person}");
    }
}
