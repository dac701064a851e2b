package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Side;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What makes no sense is named, what is foreign is unknown, what was said is not said again. */
class BadInputTest extends PairingTest {

    @Test
    void listsWithHolesAndMembersWithoutANameAreBadInput() {
        String pair = active(Person.mentor(school, 1), mentees(1));
        List<String> hole = Arrays.asList("m", null);

        assertThat(status(pair, "/reopening", Map.of("on", today, "participants", hole)))
                .isEqualTo(400);
        assertThat(status(pair, "/agreement-links", Map.of("participants", hole))).isEqualTo(400);
        assertThat(
                        status(
                                pair,
                                "/correction",
                                Map.of("on", today, "corrects", 1, "members", List.of(Map.of()))))
                .isEqualTo(400);
        assertThat(status(pair, "/correction", Map.of("on", "2026-02-30", "corrects", 1)))
                .isEqualTo(400);
    }

    @Test
    void aPairThatHasEndedGivesNoLinksAndNeitherDoesAStranger() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        Api.Reply stranger = links(pair, Map.of("participants", List.of("stranger")));
        assertThat(problem(stranger)).isEqualTo("/problems/person-is-in-the-pair");

        asCurator().post("/pairs/" + pair + "/decline", Map.of("on", today));

        assertThat(problem(links(pair, Map.of()))).isEqualTo("/problems/pair-is-open");
    }

    @Test
    void aPairOfAnotherSchoolIsNoPredecessor() {
        String own = active(Person.mentor(school, 1), mentees(1));
        School other = School.open((login, ask) -> ask.apply(api.as(login)), today);
        String foreign = other.active(Person.mentor(other.id(), 1), other.mentees(1));
        Map<String, Object> next = new HashMap<>(Person.mentor(school, 2).proposal(mentees(1)));

        next.put("predecessor", foreign);
        assertThat(problem(sent(next))).isEqualTo("/problems/predecessor-is-known");
        next.put("predecessor", own);
        assertThat(sent(next).status()).isEqualTo(201);
    }

    @Test
    void anOrderPreparedTwiceByOneKeyIsOneAlsoAfterItsRegistration() {
        String pair = agreed(Person.mentor(school, 1), mentees(1));
        Map<String, Object> order =
                Map.of(
                        "organisation",
                        school,
                        "pairs",
                        List.of(pair),
                        "since",
                        today,
                        "until",
                        today.plusMonths(1));
        Api.As asking = asCurator().header("Idempotency-Key", "order-" + school);
        String id = asking.post("/orders", order).id();
        register(id);

        Api.Reply again = asking.post("/orders", order);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(id);
    }

    @Test
    void nobodyIsBroughtBackToASchoolTheyLeft() {
        List<String> mentee = mentees(1);
        String pair = active(Person.mentor(school, 1), mentee);
        asCurator()
                .post("/pairs/" + pair + "/termination", Map.of("on", today, "reason", "MUTUAL"));
        Person.transfer(mentee.getFirst(), school, "other-" + school, today);

        Eventually.until(
                () ->
                        problem(
                                        asCurator()
                                                .post(
                                                        "/pairs/" + pair + "/reopening",
                                                        Map.of("on", today)))
                                .equals("/problems/person-is-still-there"));
    }

    @Test
    void whoeverWasMergedLeavesPairsByEveryName() {
        String absorbed = Person.mentee(school);
        String survivor = Person.mentee(school);
        String pair = active(Person.mentor(school, 1), List.of(absorbed));
        Person.merge(absorbed, survivor, school, today);

        Person.revoke(survivor, school, Side.MENTEE, today);

        Eventually.until(() -> status(pair).equals("TERMINATED"));
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanFive() throws Exception {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        String token = links(pair, Map.of()).body().at("/items/0/token").asString();
        String session =
                api.anonymous()
                        .post("/agreement-sessions", Map.of("token", token))
                        .body()
                        .path("session")
                        .asString();
        List<Callable<Integer>> guesses = new ArrayList<>();
        for (int born = 1950; born < 1970; born++) {
            Map<String, Object> answer = Map.of("answer", "YES", "born", born);
            guesses.add(
                    () ->
                            api.anonymous()
                                    .header("Agreement-Session", session)
                                    .post("/agreement", answer)
                                    .status());
        }

        List<Integer> said = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var guess : threads.invokeAll(guesses)) {
                said.add(guess.get());
            }
        }

        assertThat(said).filteredOn(status -> status == 422).hasSize(5);
        assertThat(said).filteredOn(status -> status == 429).hasSize(15);
    }

    private Api.Reply sent(Map<String, Object> proposal) {
        Api.Reply[] reply = new Api.Reply[1];
        Eventually.until(
                () -> {
                    reply[0] = asCurator().post("/pairs", proposal);
                    return reply[0].status() != 503;
                });
        return reply[0];
    }

    private Api.Reply links(String pair, Map<String, Object> request) {
        return asCurator().post("/pairs/" + pair + "/agreement-links", request);
    }

    private int status(String pair, String command, Map<String, Object> request) {
        return asCurator().post("/pairs/" + pair + command, request).status();
    }
}
