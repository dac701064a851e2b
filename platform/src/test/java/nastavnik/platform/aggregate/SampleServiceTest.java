package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Envelope;
import nastavnik.events.ProgrammeEvent;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.SampleApplication.Known;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;
import nastavnik.platform.testing.TestTokens;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

@ServiceTest
class SampleServiceTest {

    @Autowired private Api api;
    @Autowired private Replica<Known> known;

    private final String curator = "curator-" + UUID.randomUUID();
    private final String school = "school-" + UUID.randomUUID();
    private String appointment = "";

    @BeforeEach
    void aSchoolWithACurator() {
        TestRegion.municipality("district");
        TestRegion.school(school, "district");
        appointment = TestRegion.appoint(curator, Role.CURATOR, school);
        Eventually.until(() -> draft("warm-up").status() == 201);
    }

    private Api.Reply draft(String cycle) {
        return api.as(curator).post("/programmes", Map.of("organisation", school, "cycle", cycle));
    }

    @Test
    void whatIsSavedIsToldAndFoldedOnce() {
        Api.Reply drafted = draft("2026/27");
        api.as(curator).post("/programmes/" + drafted.id() + "/approval", "");

        Eventually.holds(
                () ->
                        assertThat(TestRegion.eventsOf(ProgrammeEvent.class, drafted.id()))
                                .extracting(Envelope::revision)
                                .containsExactly(1L, 2L));
        Eventually.holds(() -> assertThat(known.find(drafted.id())).contains(new Known(school, 1)));
    }

    @Test
    void aReactionIsCarriedOut() {
        Api.Reply drafted = draft("2026/27");
        api.as(curator).post("/programmes/" + drafted.id() + "/closing", "");

        Eventually.holds(
                () ->
                        assertThat(SampleApplication.REMEMBERED)
                                .filteredOn(drafted.id()::equals)
                                .hasSize(1));
    }

    @Test
    void ofTenAtOnceForOneClaimOneGetsIt() {
        List<Integer> statuses =
                IntStream.range(0, 10).parallel().mapToObj(n -> draft("2027/28").status()).toList();

        assertThat(statuses).containsOnlyOnce(201).hasSize(10);
        assertThat(statuses.stream().filter(status -> status == 422)).hasSize(9);
    }

    @Test
    void anEndedStateHoldsNoClaim() {
        Api.Reply first = draft("2028/29");
        api.as(curator).post("/programmes/" + first.id() + "/closing", "");

        assertThat(draft("2028/29").status()).isEqualTo(201);
    }

    @Test
    void theSameRequestAgainIsAnsweredAsTheFirstTime() {
        Api.As repeating = api.as(curator).header("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, String> body = Map.of("organisation", school, "cycle", "2029/30");

        Api.Reply first = repeating.post("/programmes", body);
        Api.Reply second = repeating.post("/programmes", body);

        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void aBeginningWithTwoEventsIsAnsweredAgainAsABeginning() {
        Api.As repeating = api.as(curator).header("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, String> body = Map.of("organisation", school, "cycle", "2036/37");

        Api.Reply first = repeating.post("/programmes/approved", body);
        Api.Reply second = repeating.post("/programmes/approved", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void theSameKeyWithSomethingElseIsRefusedByName() {
        Api.As repeating = api.as(curator).header("Idempotency-Key", UUID.randomUUID().toString());
        Api.Reply first =
                repeating.post("/programmes", Map.of("organisation", school, "cycle", "2037/38"));

        Api.Reply other =
                repeating.post("/programmes", Map.of("organisation", school, "cycle", "2038/39"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body().path("type").asString())
                .isEqualTo("/problems/idempotency-key-was-used-otherwise");
    }

    @Test
    void theSameChangeAgainIsAnsweredAsTheFirstTimeAlsoWithItsOldRevision() {
        Api.Reply drafted = draft("2030/31");
        Api.As repeating =
                api.as(curator)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"1\"");
        String path = "/programmes/" + drafted.id() + "/approval";

        assertThat(repeating.post(path, "").revision()).isEqualTo(2);
        api.as(curator).post(path, "");
        Api.Reply second = repeating.post(path, "");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.revision()).isEqualTo(2);
    }

    @Test
    void theKeyOfOneCallerIsNothingToAnother() {
        Api.Reply drafted = draft("2035/36");
        String path = "/programmes/" + drafted.id() + "/approval";
        String head = "head-" + UUID.randomUUID();
        TestRegion.appoint(head, Role.HEAD, school);
        String key = UUID.randomUUID().toString();
        assertThat(withKey(curator, key).post(path, "").revision()).isEqualTo(2);

        assertThat(withKey("stranger", key).post(path, "").status()).isEqualTo(404);
        Eventually.holds(
                () -> assertThat(withKey(head, key).post(path, "").revision()).isEqualTo(3));
        assertThat(withKey(curator, key).post(path, "").revision()).isEqualTo(2);
    }

    private Api.As withKey(String login, String key) {
        return api.as(login).header("Idempotency-Key", key);
    }

    @Test
    void aBodyBeyondTheLimitIsNotReadToItsEnd() {
        byte[] body = new byte[(int) DataSize.ofMegabytes(5).toBytes()];
        Arrays.fill(body, (byte) ' ');

        for (BodyPublisher sent :
                List.of(
                        BodyPublishers.ofByteArray(body),
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            Api.Reply refused =
                    api.as(curator).send("POST", "/programmes", sent, "application/json");
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.body().path("type").asString())
                    .isEqualTo("/problems/body-too-large");
        }
    }

    @Test
    void whatTheServerItselfRefusesSaysNothingOfTheServer() {
        for (String path : List.of("/programmes/%00", "/programmes/a;b=c", "/error")) {
            Api.Reply refused = api.as(curator).get(path);
            assertThat(refused.status()).as(path).isBetween(400, 599);
            assertThat(refused.toString()).doesNotContain("Tomcat", "Exception", "\tat ");
        }
    }

    @Test
    void aStaleRevisionIsRefused() {
        Api.Reply drafted = draft("2031/32");
        String path = "/programmes/" + drafted.id() + "/approval";
        api.as(curator).post(path, "");

        Api.Reply stale = api.as(curator).header("If-Match", "\"1\"").post(path, "");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("type").asString()).isEqualTo("/problems/stale");
    }

    @Test
    void aRefusalIsAProblemWithTheNameOfItsRule() {
        Api.Reply drafted = draft("2032/33");
        api.as(curator).post("/programmes/" + drafted.id() + "/closing", "");

        Api.Reply refused = api.as(curator).post("/programmes/" + drafted.id() + "/approval", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.body().path("type").asString()).isEqualTo("/problems/programme-is-open");
    }

    @Test
    void badInputSaysWhere() {
        Api.Reply blank = draft(" ");
        Api.Reply broken = api.as(curator).post("/programmes", "{\"organisation\": 1");

        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.body().at("/errors/0/pointer").asString()).isEqualTo("/cycle");
        assertThat(broken.status()).isEqualTo(400);
    }

    @Test
    void whatIsMissingOrDoesNotFitInTheHeadOfARequestIsNamed() {
        Map<String, String> faults =
                Map.of(
                        "/days?day=2026-02-30&number=1", "day",
                        "/days?number=1", "day",
                        "/days?day=2026-02-03&number=6", "number",
                        "/days?day=2026-02-03&number=x", "number");
        faults.forEach(
                (path, pointer) -> {
                    Api.Reply bad = api.as(curator).header("Purpose", "p").get(path);
                    assertThat(bad.status()).as(path).isEqualTo(400);
                    assertThat(bad.body().path("type").asString()).isEqualTo("/problems/bad-input");
                    assertThat(bad.body().at("/errors/0/pointer").asString()).isEqualTo(pointer);
                    assertThat(bad.body().at("/errors/0/detail").asString()).matches(".*[а-я].*");
                    assertThat(bad.toString()).doesNotContain("java", "2026-02-30");
                });
        Api.Reply silent = api.as(curator).get("/days?day=2026-02-03&number=1");
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.body().at("/errors/0/pointer").asString()).isEqualTo("Purpose");
    }

    @Test
    void aForeignIdIsNotFoundAndAnotherRoleIsForbidden() {
        String head = "head-" + UUID.randomUUID();
        TestRegion.appoint(head, Role.HEAD, school);
        Map<String, String> body = Map.of("organisation", school, "cycle", "2033/34");

        assertThat(api.as("stranger").post("/programmes", body).status()).isEqualTo(404);
        Eventually.holds(
                () -> assertThat(api.as(head).post("/programmes", body).status()).isEqualTo(403));
    }

    @Test
    void aRightEndedInTheRegistryEndsHereWithinFiveSeconds() {
        TestRegion.endAppointment(
                appointment, curator, Role.CURATOR, school, LocalDate.of(2026, 1, 1));

        Eventually.holdsWithin(
                Duration.ofSeconds(5), () -> assertThat(draft("2034/35").status()).isEqualTo(404));
    }

    @Test
    void withoutAValidTokenNothingIsAnswered() {
        String expired = TestTokens.of(curator, Instant.now().minusSeconds(600));

        assertThat(api.anonymous().get("/fault").status()).isEqualTo(401);
        assertThat(api.with(Map.of("Authorization", "Bearer " + expired)).get("/fault").status())
                .isEqualTo(401);
        assertThat(api.with(Map.of("Authorization", "Bearer nonsense")).get("/fault").status())
                .isEqualTo(401);
    }

    @Test
    void aFaultTellsNoDetail() {
        Api.Reply fault = api.as(curator).get("/fault");

        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.toString()).doesNotContain("secret");
        assertThat(fault.body().path("trace").asString()).isNotBlank();
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        Api.Reply russian = api.as("stranger").post("/programmes", "{}");
        Api.Reply english = api.as("stranger").header("Accept-Language", "en").get("/no-such-page");

        assertThat(russian.body().path("title").asString()).matches(".*[а-я].*");
        assertThat(english.body().path("title").asString()).isEqualTo("Not found");
    }

    @Test
    void readinessMeansThatTheTopicsWereRead() {
        Eventually.holds(
                () ->
                        assertThat(api.anonymous().get("/actuator/health/readiness").status())
                                .isEqualTo(200));
    }
}
