package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Side;
import nastavnik.pairing.participants.Participant;
import nastavnik.pairing.participants.People;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the registry tells one instance while another stands between what its command read and what
 * it saves: the rule is asked again after the save, and only what is new is taken back.
 */
class BetweenReadAndSaveTest {

    private static final Duration BOUND = Duration.ofSeconds(5);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg"));

    @SuppressWarnings("NullAway.Init")
    private Twins twins;

    @SuppressWarnings("NullAway.Init")
    private School school;

    @BeforeEach
    void openASchool() {
        twins = Twins.running();
        school =
                School.open(
                        (login, request) -> request.apply(twins.first().api().as(login)), today);
        twins.awaitStarted(school);
    }

    @Test
    void aCutFromFiveToThreeGivesNoNewPairAndEndsNoneThatStood() {
        for (int held = 3; held < 5; held++) {
            Person mentor = Person.mentor(school.id(), 5);
            String group = school.active(mentor, school.mentees(held));
            Api.Reply reply =
                    whileItSaves(cut(mentor, 3), () -> school.propose(mentor, school.mentees(1)));

            assertThat(refused(reply)).isEqualTo("mentor-has-a-free-place");
            assertThat(reply.body().path("detail").asString()).contains(": 3,");
            assertThat(school.running(group)).isEqualTo(held);
            assertThat(openPairs(mentor.id())).containsExactly(group);
        }
    }

    @Test
    void theCuratorReadsInTheHistoryWhatWasTakenBackAndByWhichRule() {
        Person mentor = Person.mentor(school.id(), 1);
        whileItSaves(cut(mentor, 0), () -> school.propose(mentor, school.mentees(1)));

        String pair = pairs(mentor.id()).get(0).path("id").asString();
        assertThat(school.status(pair)).isEqualTo("DECLINED");
        JsonNode last = lastOf(pair);
        assertThat(last.path("reason").asString()).isEqualTo("ENTERED_BY_MISTAKE");
        assertThat(last.at("/takenBack/revision").asInt()).isEqualTo(1);
        assertThat(last.at("/takenBack/rule").asString()).isEqualTo("mentor-has-a-free-place");
    }

    @Test
    void theSameRequestSentAgainIsRefusedAgain() {
        Person mentor = Person.mentor(school.id(), 1);
        var asking =
                twins.first()
                        .api()
                        .as(school.curator())
                        .header("Idempotency-Key", "k-" + school.id());
        List<String> mentee = school.mentees(1);
        known(mentor.id());
        known(mentee.getFirst());
        Api.Reply first =
                whileItSaves(cut(mentor, 0), () -> asking.post("/pairs", mentor.proposal(mentee)));

        Api.Reply again = asking.post("/pairs", mentor.proposal(mentee));

        assertThat(refused(first)).isEqualTo("mentor-has-a-free-place");
        assertThat(refused(again)).isEqualTo("mentor-has-a-free-place");
    }

    @Test
    void aCutLeavesNoPlaceForWhoeverJoinsAndLeavesTheGroupAsItWas() {
        Person mentor = Person.mentor(school.id(), 5);
        String group = school.active(mentor, school.mentees(4));
        String late = Person.mentee(school.id());
        known(late);
        Map<String, Object> joining = Map.of("participant", late, "on", today);

        Api.Reply reply =
                whileItSaves(
                        cut(mentor, 3),
                        () -> school.ask(as -> as.post("/pairs/" + group + "/members", joining)));

        assertThat(refused(reply)).isEqualTo("mentor-has-a-free-place");
        assertThat(school.running(group)).isEqualTo(4);
        assertThat(school.status(group)).isEqualTo("ACTIVE");
    }

    @Test
    void aReopeningIsTakenBackWithItsResult() {
        Person mentor = Person.mentor(school.id(), 1);
        String pair = school.active(mentor, school.mentees(1));
        var item = Map.of("pair", pair, "result", "REACHED", "decision", "NEW_CYCLE");
        school.ask(
                as -> as.post("/pairs/completions", Map.of("items", List.of(item), "on", today)));

        Api.Reply reply = whileItSaves(cut(mentor, 0), () -> reopen(pair));

        assertThat(refused(reply)).isEqualTo("mentor-has-a-free-place");
        assertThat(school.status(pair)).isEqualTo("COMPLETED");
        JsonNode member = school.pair(pair).body().path("members").get(0);
        assertThat(member.path("result").asString()).isEqualTo("REACHED");
        assertThat(member.path("until").asString()).isEqualTo(today.toString());
        assertThat(reopen(pair).status()).isEqualTo(422);
    }

    @Test
    void anotherMentorWithoutPlacesGivesThePairBackToTheFormerOne() {
        Person former = Person.mentor(school.id(), 2);
        Person next = Person.mentor(school.id(), 2);
        String pair = school.active(former, school.mentees(2));
        known(next.id());
        Map<String, Object> change = Map.of("mentor", next.id(), "on", today, "agreed", today);

        Api.Reply reply =
                whileItSaves(
                        cut(next, 1),
                        () -> school.ask(as -> as.post("/pairs/" + pair + "/mentor", change)));

        assertThat(refused(reply)).isEqualTo("mentor-has-a-free-place");
        JsonNode now = school.pair(pair).body();
        assertThat(now.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(now.path("mentors")).hasSize(1);
        assertThat(now.at("/mentors/0/participant").asString()).isEqualTo(former.id());
        assertThat(now.at("/mentors/0/until").isMissingNode()).isTrue();
        assertThat(school.running(pair)).isEqualTo(2);
    }

    @Test
    void anOrderDoesNotPutInForceAgainstALostCheckAndThePairWaitsForAnother() {
        Person mentor = Person.mentor(school.id(), 1);
        String pair = school.agreed(mentor, school.mentees(1));
        String order = school.prepared(List.of(pair));
        Runnable unchecked =
                () -> {
                    mentor.unchecked();
                    heard(mentor.id(), now -> !now.participations().getFirst().checked());
                };

        Api.Reply reply = whileItSaves(unchecked, () -> school.register(order));

        assertThat(reply.body().at("/items/0/problem/type").asString())
                .isEqualTo("/problems/mentor-checked");
        assertThat(school.register(order).body().at("/items/0/problem/type").asString())
                .isEqualTo("/problems/mentor-checked");
        assertThat(school.status(pair)).isEqualTo("AGREED");
        mentor.places(1);
        heard(mentor.id(), now -> now.participations().getFirst().checked());
        assertThat(school.register(school.prepared(List.of(pair))).status()).isEqualTo(200);
        assertThat(school.status(pair)).isEqualTo("ACTIVE");
    }

    @Test
    void aConsentRevokedLeavesNobodyInForce() {
        String mentee = Person.mentee(school.id());
        String pair = school.agreed(Person.mentor(school.id(), 1), List.of(mentee));
        String order = school.prepared(List.of(pair));
        Runnable revoked =
                () -> {
                    Person.revoke(mentee, school.id(), Side.MENTEE, today);
                    heard(mentee, now -> !now.consented());
                };

        Api.Reply reply = whileItSaves(revoked, () -> school.register(order));

        assertThat(reply.body().at("/items/0/problem").isMissingNode()).isFalse();
        assertThat(school.running(pair)).isZero();
    }

    @Test
    void whoeverLeftTheBaseMeanwhileIsInNoPair() {
        Person mentor = Person.mentor(school.id(), 2);
        List<String> two = school.mentees(2);
        Runnable withdrawn =
                () -> {
                    Person.withdraw(two.get(1), school.id(), today);
                    heard(two.get(1), now -> now.in(Person.CYCLE, Side.MENTEE).findAny().isEmpty());
                };

        Api.Reply reply = whileItSaves(withdrawn, () -> school.propose(mentor, two));

        assertThat(refused(reply)).isEqualTo("mentee-is-in-the-base");
        assertThat(openPairs(mentor.id())).isEmpty();
    }

    @Test
    void aCutDuringAnyOtherCommandEndsNothing() {
        Person mentor = Person.mentor(school.id(), 3);
        String pair = school.proposed(mentor, school.mentees(3));
        var paper = Map.of("items", List.of(Map.of("pair", pair)), "on", today);

        Api.Reply reply =
                whileItSaves(
                        cut(mentor, 1),
                        () -> school.ask(as -> as.post("/pairs/agreements", paper)));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(school.running(pair)).isEqualTo(3);
        assertThat(school.register(school.prepared(List.of(pair))).status()).isEqualTo(200);
        assertThat(school.running(pair)).isEqualTo(3);
    }

    @Test
    void whenTheInstanceDiesAfterItsSaveTheOtherOneLooksAgain() {
        Person mentor = Person.mentor(school.id(), 1);
        List<String> mentee = school.mentees(1);
        known(mentor.id());
        known(mentee.getFirst());
        twins.first().meanwhile().beforeNextSave(cut(mentor, 0));
        twins.first().meanwhile().afterNextSave(twins.first().doom()::kill);

        Api.Reply cutOff =
                twins.first().api().as(school.curator()).post("/pairs", mentor.proposal(mentee));
        long since = System.nanoTime();
        assertThat(cutOff.status()).isGreaterThanOrEqualTo(500);

        var other = twins.second().api().as(school.curator());
        Eventually.until(
                () ->
                        other.get(
                                        "/pairs?organisation=%s&participant=%s"
                                                .formatted(school.id(), mentor.id()))
                                .body()
                                .at("/items/0/status")
                                .asString()
                                .equals("DECLINED"));
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(BOUND);
    }

    /** The first instance is asked; before it saves, the second has heard what happened. */
    private Api.Reply whileItSaves(Runnable happens, Supplier<Api.Reply> asked) {
        twins.first().meanwhile().beforeNextSave(happens);
        return asked.get();
    }

    private Runnable cut(Person mentor, int places) {
        return () -> {
            mentor.places(places);
            heard(mentor.id(), now -> now.places(Person.CYCLE) == places);
        };
    }

    private void known(String person) {
        heard(person, _ -> true);
    }

    private void heard(String person, Predicate<Participant> what) {
        People people = twins.second().context().getBean(People.class);
        Eventually.until(() -> people.find(person).filter(what).isPresent());
    }

    private Api.Reply reopen(String pair) {
        return school.ask(as -> as.post("/pairs/" + pair + "/reopening", Map.of("on", today)));
    }

    private static String refused(Api.Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        return reply.body().path("type").asString().replace("/problems/", "");
    }

    private JsonNode pairs(String mentor) {
        String path = "/pairs?organisation=%s&participant=%s".formatted(school.id(), mentor);
        return school.ask(as -> as.get(path)).body().path("items");
    }

    private List<String> openPairs(String mentor) {
        return pairs(mentor)
                .valueStream()
                .filter(BetweenReadAndSaveTest::isRunning)
                .map(pair -> pair.path("id").asString())
                .toList();
    }

    private static boolean isRunning(JsonNode pair) {
        return List.of("PROPOSED", "AGREED", "ACTIVE", "SUSPENDED")
                .contains(pair.path("status").asString());
    }

    private JsonNode lastOf(String pair) {
        JsonNode items =
                school.ask(as -> as.get("/pairs/" + pair + "/history")).body().path("items");
        return items.get(items.size() - 1);
    }
}
