package nastavnik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nastavnik.events.Category;
import nastavnik.events.CoverageTargetEvent;
import nastavnik.events.OrganisationKind;
import nastavnik.events.Role;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The whole service, from the topics to the answer. */
@ServiceTest
class ReportingTest {

    private static final String PLAN = "/coverage-plan?municipality=district";
    private static boolean told;

    @Autowired private Api api;

    @BeforeEach
    void aDistrictIsTold() {
        if (!told) {
            told = true;
            tell();
        }
        Eventually.until(
                () ->
                        api.as("center")
                                        .get("/indicators?municipality=district&day=2020-12-31")
                                        .body()
                                        .path("items")
                                        .path(0)
                                        .path("numerator")
                                        .asInt()
                                == 12);
    }

    private static void tell() {
        TestRegion.municipality("other");
        TestRegion.appoint("center", Role.REGIONAL_CENTER, null);
        TestRegion.appoint("coordinator", Role.MUNICIPAL_COORDINATOR, "district");
        TestRegion.appoint("head of education", Role.MUNICIPAL_HEAD, "district");
        TestRegion.appoint("neighbour", Role.MUNICIPAL_COORDINATOR, "other");
        TestRegion.appoint("curator", Role.CURATOR, "a");
        TestRegion.appoint("teacher", Role.CLASS_TEACHER, "a");
        District district = new District(TestRegion::publish).municipality();
        district.school("a", 676, 219).school("b", 353, 115);
        district.person("mentor", Category.PUPIL, 2004, "a");
        for (String name : District.names("pupil", 12)) {
            district.person(name, Category.PUPIL, 2010, "a");
        }
        district.pair("group", "a", "mentor", District.names("pupil", 12));
        district.programme("a", District.SINCE, District.UNTIL);
    }

    @Test
    void aCuratorSeesTheSchoolWithNumeratorDenominatorRuleAndPositions() {
        JsonNode answer = api.as("curator").get("/indicators?organisation=a&day=2020-12-31").body();

        JsonNode first = answer.path("items").path(0);
        assertThat(first.path("code").asString()).isEqualTo("I01");
        assertThat(first.path("numerator").asInt()).isEqualTo(12);
        assertThat(first.path("denominator").asInt()).isEqualTo(676);
        assertThat(first.path("display").asString()).isEqualTo("1,8\u00a0%");
        assertThat(first.path("target").asInt()).isEqualTo(10);
        assertThat(answer.path("methodology").path("version").asInt()).isEqualTo(1);
        assertThat(answer.path("day").asString()).isEqualTo("2020-12-31");
        assertThat(answer.path("parked").asInt()).isZero();
        assertThat(answer.path("positions").path("pairing.pair").size()).isPositive();
    }

    @Test
    void answersSpeakEnglishToWhoPrefersIt() {
        JsonNode answer =
                api.as("curator")
                        .header("Accept-Language", "en")
                        .get("/indicators?organisation=a&day=2020-12-31")
                        .body();

        assertThat(answer.path("items").path(0).path("display").asString()).isEqualTo("1.8 %");
        assertThat(answer.path("items").path(4).path("display").asString()).isEqualTo("n/a");
    }

    @Test
    void foreignScopesAreNotFoundAndOtherRolesAreForbidden() {
        assertThat(status("curator", "/indicators?organisation=b")).isEqualTo(404);
        assertThat(status("neighbour", "/indicators?municipality=district")).isEqualTo(404);
        assertThat(status("neighbour", PLAN)).isEqualTo(404);
        assertThat(status("teacher", "/indicators?organisation=a")).isEqualTo(403);
        assertThat(status("curator", "/indicators?region=true")).isEqualTo(403);
        assertThat(status("coordinator", "/facts/digest")).isEqualTo(403);
        assertThat(status("center", "/indicators?organisation=nowhere")).isEqualTo(404);
        assertThat(api.anonymous().get(PLAN).status()).isEqualTo(401);
        assertThat(status("coordinator", "/indicators?organisation=a")).isEqualTo(200);
        assertThat(status("center", "/indicators?region=true")).isEqualTo(200);
        assertThat(status("center", "/indicators/by-municipality")).isEqualTo(200);
    }

    @Test
    void aNumberOpensToItsPeopleForTheSchoolOnly() {
        String path = "/indicators/I01/persons?organisation=a&day=2020-12-31";
        JsonNode answer = api.as("curator").get(path).body();

        assertThat(answer.path("persons").size()).isEqualTo(12);
        assertThat(answer.path("item").path("denominator").asInt()).isEqualTo(676);
        assertThat(status("coordinator", path)).isEqualTo(403);
        assertThat(status("curator", path.replace("I01", "I07"))).isEqualTo(422);
    }

    @Test
    void thePlanHasTheShapeOthersReadAndCanBeHadAsASpreadsheet() throws IOException {
        JsonNode plan = api.as("coordinator").get(PLAN + "&years=2020,2021").body();

        JsonNode year = plan.path("rows").path(0).path("years").path(0);
        assertThat(plan.path("rows").path(0).path("name").asString()).isEqualTo("a");
        assertThat(year.path("year").asInt()).isEqualTo(2020);
        assertThat(year.path("mentees").path("plan").asInt()).isEqualTo(68);
        assertThat(year.path("mentees").path("fact").asInt()).isEqualTo(12);
        assertThat(year.path("mentors").path("plan").asInt()).isEqualTo(4);
        assertThat(year.path("mentors").path("fact").asInt()).isEqualTo(1);
        assertThat(plan.path("total").path("years").path(0).path("mentees").path("plan").asInt())
                .isEqualTo(103);

        List<Row> rows =
                rows(api.as("coordinator").get("/coverage-plan.xlsx?municipality=district"));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("a");
        assertThat(rows.get(3).getCellText(1)).isEqualTo("1029");
    }

    @Test
    void roundingAndTotalAreParametersAndAnythingElseIsBadInput() {
        JsonNode plan =
                api.as("coordinator")
                        .get(PLAN + "&years=2020&rounding=ceiling&total=sum-of-rows")
                        .body();

        assertThat(plan.path("total").path("years").path(0).path("mentees").path("plan").asInt())
                .isEqualTo(68 + 36);
        assertThat(status("coordinator", PLAN + "&rounding=down")).isEqualTo(400);
        assertThat(status("coordinator", PLAN + "&years=1")).isEqualTo(400);
        assertThat(status("coordinator", PLAN + "&day=2021-02-30")).isEqualTo(400);
        assertThat(status("coordinator", "/indicators?municipality=district&methodology=x"))
                .isEqualTo(400);
    }

    @Test
    void tablesComeAsSpreadsheetsToo() throws IOException {
        String path = "/indicators/by-organisation.xlsx?municipality=district&day=2020-12-31";
        List<Row> rows = rows(api.as("coordinator").get(path));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("a");
        assertThat(rows(api.as("curator").get("/indicators.xlsx?organisation=a"))).hasSize(11);
    }

    @Test
    void theSameAnswerIsNotSentTwiceAndAnotherOneIs() {
        String path = "/indicators?organisation=a&day=2020-12-31";
        AtomicReference<String> tag = new AtomicReference<>("");
        Eventually.until( // what was told before may still be arriving
                () -> {
                    tag.set(String.valueOf(api.as("curator").get(path).header("ETag")));
                    return repeated(path, tag.get()).status() == 304;
                });
        assertThat(repeated(path, tag.get()).bytes()).isEmpty();

        new District(TestRegion::publish)
                .organisation("elsewhere", OrganisationKind.SCHOOL, "other");

        Eventually.until(() -> repeated(path, tag.get()).status() == 200);
        assertThat(repeated(path, tag.get()).header("ETag")).isNotEqualTo(tag.get());
    }

    private Api.Reply repeated(String path, String tag) {
        return api.as("curator").header("If-None-Match", tag).get(path);
    }

    /** Issue 2, story 8: what the broker has acknowledged is answered within two seconds. */
    @Test
    void aChangeIsInTheAnswerWithinTwoSeconds() {
        District other =
                new District(TestRegion::publish)
                        .organisation("prompt", OrganisationKind.SCHOOL, "other");
        other.person("leader", Category.PUPIL, 2004, "prompt");
        Eventually.until(() -> status("center", "/indicators?organisation=prompt") == 200);

        for (int group = 1; group <= 5; group++) {
            int groups = group;
            other.person("follower-" + group, Category.PUPIL, 2010, "prompt");
            other.pair("quick-" + group, "prompt", "leader", "follower-" + group);

            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(2))
                    .until(() -> mentees("prompt") == groups);
        }
    }

    private int mentees(String organisation) {
        return api.as("center")
                .get("/indicators?day=2020-12-31&organisation=" + organisation)
                .body()
                .path("items")
                .path(0)
                .path("numerator")
                .asInt();
    }

    @Test
    void aDecisionIsInThePlanThatHasSeenIt() {
        Map<String, Object> decision =
                Map.of(
                        "baseOn",
                        "2020-09-01",
                        "shares",
                        List.of(
                                Map.of("year", 2020, "menteesPerMille", 100, "mentorsPerMille", 20),
                                Map.of(
                                        "year",
                                        2026,
                                        "menteesPerMille",
                                        700,
                                        "mentorsPerMille",
                                        100)));
        assertThat(api.as("curator").put("/coverage-targets/district", decision).status())
                .isEqualTo(404);
        Api.Reply done = api.as("coordinator").put("/coverage-targets/district", decision);
        assertThat(done.status()).isEqualTo(200);

        JsonNode plan =
                api.as("coordinator")
                        .get(
                                PLAN
                                        + "&years=2026&at-least=reporting.coverage-target/district@"
                                        + done.revision())
                        .body();
        assertThat(plan.path("total").path("years").path(0).path("mentees").path("plan").asInt())
                .isEqualTo(720);

        String approval = "/coverage-targets/district/approval";
        assertThat(api.as("coordinator").post(approval, Map.of("on", "2026-11-22")).status())
                .isEqualTo(403);
        assertThat(api.as("head of education").post(approval, Map.of("on", "2026-11-22")).status())
                .isEqualTo(200);
        assertThat(api.as("head of education").post(approval, Map.of("on", "2026-11-23")).status())
                .isEqualTo(422);
        assertThat(
                        api.as("coordinator")
                                .header("If-Match", "\"99\"")
                                .put("/coverage-targets/district", decision)
                                .status())
                .isEqualTo(412);
        assertThat(TestRegion.eventsOf(CoverageTargetEvent.class, "district")).hasSizeLessThan(4);
    }

    @Test
    void anUnreadableEventIsCountedAndNamed() {
        String id = "1c7f6a0e-2d0c-4c6c-9a3b-6d1f8a54c009";
        TestRegion.send(
                "monitoring.feedback", id, "{".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Eventually.until(
                () -> api.as("center").get("/facts/parked").body().path("items").size() == 1);
        assertThat(api.as("center").get("/facts/parked").toString()).contains(id, "UNREADABLE");
        assertThat(api.as("center").get("/facts/digest").body().path("digest").asString())
                .hasSize(64);

        TestRegion.send("monitoring.feedback", id, sample(id));
        Eventually.until(
                () -> api.as("center").get("/facts/parked").body().path("items").isEmpty());
    }

    @Test
    void healthIsOpenAndSaysHowFarTheFactsAre() {
        Api.Reply health = api.anonymous().get("/actuator/health");

        assertThat(health.body().path("components").path("facts").path("status").asString())
                .isEqualTo("UP");
    }

    private int status(String login, String path) {
        return api.as(login).get(path).status();
    }

    private static byte[] sample(String id) {
        String text =
                new String(
                        nastavnik.events.Samples.of("feedback.issued.v1"),
                        java.nio.charset.StandardCharsets.UTF_8);
        return text.replace("0b6f6a0e-2d0c-4c6c-9a3b-6d1f8a54c001", id)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<Row> rows(Api.Reply reply) throws IOException {
        assertThat(reply.status()).isEqualTo(200);
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(reply.bytes()))) {
            return new ArrayList<>(book.getFirstSheet().read());
        }
    }
}
