package nastavnik.story;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.LocalRegion;
import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.region.calling.Somebody;
import nastavnik.stage.ARegion;
import nastavnik.stage.Patience;
import nastavnik.stage.StopAtFirstFailure;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The school year of a district, step by step; services are killed in the middle of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StopAtFirstFailure.class)
@ARegion
@Order(1)
class StoryIT {

    private static final String DISTRICT = "kalininsky";
    private static final String SCHOOL = "kalininsky-sosh-1";
    private static final String CYCLE = "2026/27";
    private static final String STARTS = "2026-10-01";
    private static final String ENDS = "2027-05-31";
    private static final String PLAN_YEARS = "2020,2021,2022,2023,2024";

    private final LocalRegion region;
    private final Somebody centre;
    private final Somebody coordinator;
    private final Somebody head;
    private final Somebody curator;
    private final List<String> mentees = new ArrayList<>();
    private final List<String> mentors = new ArrayList<>();
    private String group = "";
    private Set<String> activePairs = Set.of();

    StoryIT(LocalRegion region) {
        this.region = region;
        centre = Somebody.as("regional-center", region.addresses());
        coordinator = Somebody.as("coordinator", region.addresses());
        head = Somebody.as("head", region.addresses());
        curator = Somebody.as("curator", region.addresses());
    }

    @Test
    @Order(1)
    void theCoordinatorImportsTheSchools() {
        Patience.again(
                () ->
                        centre.post(
                                Part.REGISTRY,
                                "/municipalities",
                                Map.of(
                                        "id", DISTRICT,
                                        "name", "Калининский район",
                                        "shortName", "Калининский",
                                        "opened", "2020-01-01")));
        appoint(centre, "MUNICIPAL_COORDINATOR", "coordinator", DISTRICT);
        Patience.until(
                "the coordinator's right",
                () -> coordinator.get(Part.REGISTRY, "/municipalities").items().size() == 1);

        Reply imported = importSchools();
        Reply again = importSchools();

        assertThat(imported.body().path("added").asInt()).isEqualTo(13);
        assertThat(imported.body().path("errors")).isEmpty();
        assertThat(again.body().path("unchanged").asInt()).isEqualTo(13);
        appoint(coordinator, "HEAD", "head", SCHOOL);
        appoint(coordinator, "CURATOR", "curator", SCHOOL);
    }

    private Reply importSchools() {
        return coordinator
                .upload(
                        Part.REGISTRY,
                        "/organisations/imports",
                        "schools.csv",
                        Bases.SCHOOLS,
                        Map.of("municipality", DISTRICT, "check", "false"))
                .ok();
    }

    private void appoint(Somebody who, String role, String login, String scope) {
        Patience.again(
                () ->
                        who.post(
                                Part.REGISTRY,
                                "/appointments",
                                Map.of(
                                        "role", role,
                                        "login", login,
                                        "scope", scope,
                                        "from", "2020-09-01")));
    }

    @Test
    @Order(2)
    void theCuratorImportsBothBasesThoughTheRegistryIsKilledMeanwhile() {
        Patience.until(
                "the curator's right",
                () -> curator.post(Part.REGISTRY, peopleSearch(), Map.of()).status() == 200);
        Thread killer = Thread.ofVirtual().start(() -> region.process(Part.REGISTRY).kill9());

        Patience.again(() -> importBase("MENTEE", Bases.mentees()));
        Patience.again(() -> importBase("MENTOR", Bases.mentors()));
        join(killer);
        Reply again = Patience.again(() -> importBase("MENTEE", Bases.mentees()));

        assertThat(again.body().path("added").asInt()).isZero();
        assertThat(again.body().path("changed").asInt()).isZero();
        Patience.holds(
                "both bases",
                () -> {
                    assertThat(inBase("MENTEE")).hasSize(Bases.MENTEES - 2);
                    assertThat(inBase("MENTOR")).hasSize(Bases.MENTORS);
                });
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String peopleSearch() {
        return "/organisations/" + SCHOOL + "/people/search";
    }

    private Reply importBase(String side, String file) {
        return curator.upload(
                Part.REGISTRY,
                "/organisations/" + SCHOOL + "/people/imports",
                "base.csv",
                file,
                Map.of("side", side, "cycle", CYCLE, "check", "false"));
    }

    /** Everybody with a participation of this side. */
    private List<JsonNode> inBase(String side) {
        return search(Map.of("side", side, "cycle", CYCLE, "preliminary", false, "size", 200));
    }

    private List<JsonNode> search(Map<String, Object> wanted) {
        return curator.post(Part.REGISTRY, peopleSearch(), wanted).ok().items();
    }

    @Test
    @Order(3)
    void theCuratorRecordsAClassesConsentsAndQualifiesMentors() {
        List<JsonNode> waiting = search(Map.of("preliminary", true, "size", 200));
        assertThat(waiting).hasSize(2);
        consent(waiting, "PROCESSING");
        consent(waiting, "PARTICIPATION");
        Patience.holds("the whole base", () -> assertThat(inBase("MENTEE")).hasSize(Bases.MENTEES));
        Reply forms =
                curator.post(
                                Part.REGISTRY,
                                "/organisations/" + SCHOOL + "/consent-forms",
                                Map.of(
                                        "class", "5 Б",
                                        "purposes", List.of("PROCESSING", "PARTICIPATION"),
                                        "purpose", "CONSENTS"))
                        .ok();
        assertThat(forms.text()).startsWith("PK");
        qualify();
        inBase("MENTEE").forEach(person -> mentees.add(person.path("id").asString()));
    }

    private void consent(List<JsonNode> people, String purpose) {
        List<Map<String, String>> consents =
                people.stream()
                        .map(
                                person ->
                                        Map.of(
                                                "person", person.path("id").asString(),
                                                "purpose", purpose,
                                                "signer", "REPRESENTATIVE",
                                                "on", "2026-09-05",
                                                "method", "PAPER"))
                        .toList();
        curator.post(
                        Part.REGISTRY,
                        "/organisations/" + SCHOOL + "/consents",
                        Map.of("items", consents))
                .allDone();
    }

    private void qualify() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode mentor : inBase("MENTOR")) {
            mentors.add(mentor.path("id").asString());
            JsonNode part = mentor.path("participations").path(0);
            items.add(
                    Map.of(
                            "person",
                            mentor.path("id").asString(),
                            "participation",
                            part.path("id").asString(),
                            "status",
                            "QUALIFIED",
                            "hours",
                            16,
                            "certificate",
                            "А-1"));
        }
        curator.post(
                        Part.REGISTRY,
                        "/organisations/" + SCHOOL + "/qualifications",
                        Map.of("on", "2026-09-20", "items", items))
                .allDone();
    }

    @Test
    @Order(4)
    void theCuratorMakesAGroupByHandAndTakesTheRestFromAMatchingRun() {
        String leader = mentorWithPlaces(12);
        Reply made =
                Patience.again(
                        () ->
                                curator.post(
                                        Part.PAIRING,
                                        "/pairs",
                                        Map.of(
                                                "organisation", SCHOOL,
                                                "cycle", CYCLE,
                                                "form", "PUPIL_PUPIL",
                                                "mentor", leader,
                                                "members", mentees.subList(0, 12))));
        group = made.id();

        Reply overfull =
                curator.post(
                        Part.PAIRING,
                        "/pairs/" + group + "/members",
                        Map.of("participant", mentees.get(12)));
        assertThat(overfull.status()).isEqualTo(422);

        String run =
                curator.post(
                                Part.PAIRING,
                                "/matching-runs",
                                Map.of("organisation", SCHOOL, "cycle", CYCLE))
                        .ok()
                        .id();
        List<String> proposals =
                curator
                        .get(Part.PAIRING, "/matching-runs/" + run + "/proposals?size=500")
                        .ok()
                        .items()
                        .stream()
                        .map(row -> row.path("id").asString())
                        .toList();
        assertThat(proposals).hasSize(Bases.MENTEES - 12);
        curator.post(
                        Part.PAIRING,
                        "/matching-runs/" + run + "/acceptances",
                        Map.of("proposals", proposals))
                .allDone();
    }

    private String mentorWithPlaces(int places) {
        return inBase("MENTOR").stream()
                .filter(m -> m.path("participations").path(0).path("places").asInt() == places)
                .map(m -> m.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(5)
    void pairsAreInForceByOrderThoughPairingIsKilledMeanwhile() {
        List<String> pairs = pairs("PROPOSED");
        curator.post(
                        Part.PAIRING,
                        "/pairs/agreements",
                        Map.of(
                                "items",
                                pairs.stream().map(pair -> Map.of("pair", pair)).toList(),
                                "on",
                                "2026-09-25",
                                "method",
                                "PAPER"))
                .allDone();
        String order =
                curator.post(
                                Part.PAIRING,
                                "/orders",
                                Map.of(
                                        "organisation", SCHOOL,
                                        "pairs", pairs,
                                        "since", STARTS,
                                        "until", ENDS))
                        .ok()
                        .id();
        Reply printed =
                curator.post(
                                Part.PAIRING,
                                "/orders/" + order + "/document",
                                Map.of("names", List.of()))
                        .ok();
        assertThat(printed.text()).startsWith("PK");

        Thread killer = Thread.ofVirtual().start(() -> region.process(Part.PAIRING).kill9());
        Patience.again(
                () ->
                        head.post(
                                Part.PAIRING,
                                "/orders/" + order + "/registration",
                                Map.of("number", "17", "on", "2026-09-28")));
        join(killer);

        Patience.holds(
                "all pairs in force",
                () -> assertThat(pairs("ACTIVE")).containsExactlyInAnyOrderElementsOf(pairs));
        activePairs = Set.copyOf(pairs);
    }

    private List<String> pairs(String status) {
        return curator
                .get(Part.PAIRING, "/pairs?organisation=" + SCHOOL + "&size=500&status=" + status)
                .ok()
                .items()
                .stream()
                .map(pair -> pair.path("id").asString())
                .toList();
    }

    @Test
    @Order(6)
    void aRevokedConsentEndsOneMembershipWithinFiveSeconds() {
        String leaving = mentees.getFirst();
        curator.post(
                        Part.REGISTRY,
                        "/people/" + leaving + "/consents/PROCESSING/revocation",
                        Map.of("organisation", SCHOOL, "on", "2026-11-01"))
                .ok();

        Patience.holds(
                "the membership ends",
                Duration.ofSeconds(5),
                () -> assertThat(membersOf(group)).hasSize(11).doesNotContain(leaving));
        List<JsonNode> history =
                curator.get(Part.PAIRING, "/pairs/" + group + "/history").ok().items();
        assertThat(history.getLast().path("type").asString()).isEqualTo("pair.member-left.v1");
        assertThat(history.getLast().path("cause").asString()).contains("registry.participant");
        assertThat(pairs("ACTIVE")).contains(group);
    }

    private List<String> membersOf(String pair) {
        JsonNode state = curator.get(Part.PAIRING, "/pairs/" + pair).ok().body();
        List<String> members = new ArrayList<>();
        for (JsonNode member : state.path("members")) {
            if (!member.has("until") || !member.has("reason")) {
                members.add(member.path("participant").asString());
            }
        }
        return members;
    }

    @Test
    @Order(7)
    void mentorAndMenteesAnswerWithoutAnAccount() {
        Reply issued =
                Patience.again(
                        () ->
                                curator.post(
                                        Part.MONITORING,
                                        "/feedback",
                                        Map.of(
                                                "organisation",
                                                SCHOOL,
                                                "stage",
                                                "AFTER",
                                                "pairs",
                                                List.of(group))));
        List<String> ids =
                issued.allDone().items().stream().map(i -> i.path("id").asString()).toList();
        Reply cards = curator.post(Part.MONITORING, "/feedback/cards", Map.of("ids", ids)).ok();
        Map<String, Integer> born =
                search(Map.of("size", 200)).stream()
                        .collect(
                                Collectors.toMap(
                                        p -> p.path("id").asString(), p -> p.path("born").asInt()));
        for (JsonNode card : cards.items()) {
            answer(card, born.getOrDefault(card.path("respondent").asString(), 0));
        }

        Patience.holds(
                "all have answered",
                () ->
                        assertThat(
                                        curator.get(
                                                        Part.MONITORING,
                                                        "/feedback?organisation="
                                                                + SCHOOL
                                                                + "&status=ANSWERED&size=100")
                                                .ok()
                                                .items())
                                .hasSize(12));
    }

    private void answer(JsonNode card, int born) {
        String link = card.path("link").asString();
        String token = link.substring(Math.max(link.lastIndexOf('#'), link.lastIndexOf('/')) + 1);
        Somebody anyone = Somebody.withoutAccount(region.addresses());
        Reply session =
                anyone.post(
                                Part.MONITORING,
                                "/answer-sessions",
                                Map.of("token", token, "born", born))
                        .ok();
        Somebody answering =
                anyone.header("Answer-Session", session.body().path("session").asString());
        Map<String, Object> marks = new java.util.HashMap<>();
        Map<String, Object> choices = new java.util.HashMap<>();
        for (JsonNode question :
                answering.get(Part.MONITORING, "/answer-form").ok().body().path("questions")) {
            switch (question.path("kind").asString()) {
                case "MARK" -> marks.put(question.path("code").asString(), 9);
                case "CHOICE" -> choices.put(question.path("code").asString(), true);
                default -> {}
            }
        }
        answering
                .post(
                        Part.MONITORING,
                        "/answer",
                        Map.of("marks", marks, "choices", choices, "texts", Map.of()))
                .ok();
    }

    @Test
    @Order(8)
    void reportingAgreesWithARecountFromTheRegistries() {
        Set<String> involved =
                activePairs.stream()
                        .flatMap(pair -> membersOf(pair).stream())
                        .collect(Collectors.toSet());

        Patience.holds(
                "I01",
                () -> {
                    JsonNode value = indicator("I01");
                    assertThat(value.path("numerator").asInt()).isEqualTo(involved.size());
                    assertThat(value.path("denominator").asInt()).isEqualTo(676);
                });
        Patience.holds(
                "I07, published in steps of five answers",
                () -> assertThat(indicator("I07", "").path("numerator").asInt()).isBetween(10, 11));
    }

    private JsonNode indicator(String code) {
        return indicator(code, "&day=2026-11-15");
    }

    private JsonNode indicator(String code, String day) {
        for (JsonNode item :
                curator
                        .get(Part.REPORTING, "/indicators?organisation=" + SCHOOL + day)
                        .ok()
                        .items()
                        .stream()
                        .toList()) {
            if (item.path("code").asString().equals(code)) {
                return item;
            }
        }
        throw new AssertionError("No " + code);
    }

    @Test
    @Order(9)
    void theCoveragePlanIsThePublishedOne() {
        List<Map<String, Integer>> shares = new ArrayList<>();
        int[] mentorsAYear = {20, 40, 60, 80, 100};
        int[] menteesAYear = {100, 250, 400, 550, 700};
        for (int n = 0; n < menteesAYear.length; n++) {
            shares.add(
                    Map.of(
                            "year", 2020 + n,
                            "menteesPerMille", menteesAYear[n],
                            "mentorsPerMille", mentorsAYear[n]));
        }
        Patience.again(
                () ->
                        coordinator.put(
                                Part.REPORTING,
                                "/coverage-targets/" + DISTRICT,
                                Map.of("baseOn", "2020-09-01", "shares", shares)));

        Patience.holds(
                "the plan",
                () -> {
                    JsonNode total =
                            coordinator
                                    .get(
                                            Part.REPORTING,
                                            "/coverage-plan?municipality="
                                                    + DISTRICT
                                                    + "&years="
                                                    + PLAN_YEARS)
                                    .ok()
                                    .body()
                                    .path("total")
                                    .path("years");
                    assertThat(plans(total, "mentees")).containsExactly(285, 713, 1141, 1569, 1996);
                    assertThat(plans(total, "mentors")).containsExactly(17, 34, 51, 69, 86);
                });
    }

    private static List<Integer> plans(JsonNode years, String side) {
        List<Integer> plans = new ArrayList<>();
        years.forEach(year -> plans.add(year.path(side).path("plan").asInt()));
        return plans;
    }

    @Test
    @Order(10)
    void aReportingServiceBuiltAnewGivesTheSameBytes() {
        Patience.until("quiet", () -> digest().equals(digest()));
        String before = digest();

        region.process(Part.REPORTING).kill9();

        Patience.holds("rebuilt", () -> assertThat(digest()).isEqualTo(before));
    }

    private String digest() {
        return Patience.again(() -> centre.get(Part.REPORTING, "/facts/digest")).text();
    }

    @Test
    @Order(11)
    void theCuratorCompletesAllMembershipsAtOnce() {
        List<Map<String, String>> items =
                activePairs.stream()
                        .map(
                                pair ->
                                        Map.of(
                                                "pair", pair,
                                                "result", "REACHED",
                                                "decision", "NEW_CYCLE"))
                        .toList();
        curator.post(Part.PAIRING, "/pairs/completions", Map.of("items", items, "on", "2026-11-20"))
                .allDone();

        assertThat(pairs("COMPLETED")).containsExactlyInAnyOrderElementsOf(activePairs);
    }

    @Test
    @Order(12)
    void nothingIsParkedAnywhere() {
        for (Part part : List.of(Part.REGISTRY, Part.PAIRING, Part.MONITORING)) {
            Patience.holds(
                    part + " has nothing parked",
                    () -> {
                        Reply replicas = centre.get(part, "/actuator/replicas").ok();
                        for (JsonNode replica : replicas.body()) {
                            assertThat(replica.path("parked").asInt()).isZero();
                            assertThat(replica.path("todo").asInt()).isZero();
                        }
                    });
        }
    }
}
