package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Side;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Nobody gives away more places than there are, even at once. */
class PlacesTest extends PairingTest {

    @Test
    void tenAtOnceForThreePlacesGiveThree() throws Exception {
        Person mentor = Person.mentor(school, 3);
        List<String> ten = mentees(10);
        known(mentor, ten);

        List<Api.Reply> replies =
                atOnce(ten.stream().<Callable<Api.Reply>>map(m -> () -> post(mentor, m)).toList());

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(3);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .allSatisfy(
                        no ->
                                assertThat(problem(no))
                                        .isEqualTo("/problems/mentor-has-a-free-place"));
    }

    @Test
    void oneMenteeAtOnceForFiveMentorsGetsOne() throws Exception {
        String mentee = Person.mentee(school);
        List<Person> mentors = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            mentors.add(Person.mentor(school, 1));
            known(mentors.getLast(), List.of(mentee));
        }

        List<Api.Reply> replies =
                atOnce(
                        mentors.stream()
                                .<Callable<Api.Reply>>map(mentor -> () -> post(mentor, mentee))
                                .toList());

        assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 201)
                .allSatisfy(
                        no ->
                                assertThat(problem(no))
                                        .isEqualTo("/problems/mentee-has-no-mentor-yet"));
    }

    @Test
    void aCutFromFiveToThreeEndsNothingAndGivesNoNewPlace() {
        for (int held = 3; held <= 5; held++) {
            Person mentor = Person.mentor(school, 5);
            String group = active(mentor, mentees(held));
            String late = Person.mentee(school);
            mentor.places(3);
            awaitPlaces(mentor, late, 3);

            Api.Reply refused = propose(mentor, List.of(late));

            assertThat(problem(refused)).isEqualTo("/problems/mentor-has-a-free-place");
            assertThat(running(group)).isEqualTo(held);
        }
    }

    @Test
    void aFreedPlaceBelowTheCutIsGivenAgainOnlyWhenFewerAreHeldThanAllowed() {
        Person mentor = Person.mentor(school, 5);
        List<String> five = mentees(5);
        String group = active(mentor, five);
        String late = Person.mentee(school);
        mentor.places(3);
        awaitPlaces(mentor, late, 3);
        leave(group, five.get(0));
        leave(group, five.get(1));
        assertThat(propose(mentor, List.of(late)).status()).isEqualTo(422);

        leave(group, five.get(2));

        assertThat(propose(mentor, List.of(late)).status()).isEqualTo(201);
        assertThat(propose(mentor, List.of(Person.mentee(school))).status()).isEqualTo(422);
    }

    @Test
    void twoChangesOfOneGroupAtOnceAreBothThere() throws Exception {
        Person mentor = Person.mentor(school, 6);
        List<String> members = mentees(4);
        String group = active(mentor, members);

        List<Api.Reply> replies =
                atOnce(
                        members.subList(0, 3).stream()
                                .<Callable<Api.Reply>>map(m -> () -> retried(group, m))
                                .toList());

        assertThat(replies).allMatch(reply -> reply.status() == 200);
        assertThat(running(group)).isEqualTo(1);
    }

    @Test
    void aStaleRevisionChangesNothing() {
        List<String> members = mentees(2);
        String group = active(Person.mentor(school, 2), members);

        Api.Reply stale =
                asCurator()
                        .header("If-Match", "\"1\"")
                        .post(
                                "/pairs/" + group + "/members/" + members.getFirst() + "/departure",
                                Map.of("on", today, "reason", "MUTUAL"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(running(group)).isEqualTo(2);
    }

    @Test
    void theSameRequestSentTwiceMakesOnePair() {
        Person mentor = Person.mentor(school, 2);
        List<String> one = mentees(1);
        known(mentor, one);
        var asking = asCurator().header("Idempotency-Key", "once");

        Api.Reply first = asking.post("/pairs", mentor.proposal(one));
        Api.Reply second = asking.post("/pairs", mentor.proposal(one));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isEqualTo(first.id());
    }

    @Test
    void reopeningAgainstATakenPlaceIsRefused() {
        Person mentor = Person.mentor(school, 1);
        List<String> first = mentees(1);
        String ended = active(mentor, first);
        asCurator()
                .post("/pairs/" + ended + "/termination", Map.of("on", today, "reason", "MUTUAL"));
        String second = proposed(mentor, mentees(1));

        Api.Reply refused = reopen(ended);
        assertThat(problem(refused)).isEqualTo("/problems/mentor-has-a-free-place");

        asCurator().post("/pairs/" + second + "/decline", Map.of("on", today));
        assertThat(reopen(ended).status()).isEqualTo(200);
        assertThat(status(ended)).isEqualTo("ACTIVE");
    }

    @Test
    void reopeningAgainstAMenteeWithAnotherMentorIsRefused() {
        List<String> mentee = mentees(1);
        String ended = active(Person.mentor(school, 1), mentee);
        asCurator()
                .post("/pairs/" + ended + "/termination", Map.of("on", today, "reason", "MUTUAL"));
        proposed(Person.mentor(school, 1), mentee);

        assertThat(problem(reopen(ended))).isEqualTo("/problems/mentee-has-no-mentor-yet");
    }

    @Test
    void aConsentRevokedBetweenReadAndSaveLeavesNobodyInForce() throws Exception {
        for (int round = 0; round < 8; round++) {
            Person mentor = Person.mentor(school, 1);
            String mentee = Person.mentee(school);
            String pair = agreed(mentor, List.of(mentee));
            String order = prepared(List.of(pair));

            atOnce(
                    List.of(
                            () -> register(order),
                            () -> {
                                Person.revoke(mentee, school, Side.MENTEE, today);
                                return pair(pair);
                            }));

            Eventually.until(() -> running(pair) == 0);
        }
    }

    private Api.Reply reopen(String pair) {
        return asCurator().post("/pairs/" + pair + "/reopening", Map.of("on", today));
    }

    private Api.Reply post(Person mentor, String mentee) {
        return asCurator().post("/pairs", mentor.proposal(List.of(mentee)));
    }

    private void leave(String group, String member) {
        assertThat(retried(group, member).status()).isEqualTo(200);
    }

    private Api.Reply retried(String group, String member) {
        Api.Reply[] reply = new Api.Reply[1];
        Eventually.until(
                () -> {
                    reply[0] =
                            asCurator()
                                    .post(
                                            "/pairs/" + group + "/members/" + member + "/departure",
                                            Map.of("on", today, "reason", "MUTUAL"));
                    return reply[0].status() != 412;
                });
        return reply[0];
    }

    /** Until the service has heard of all of them: an unknown form is refused only then. */
    private void known(Person mentor, List<String> members) {
        Eventually.until(() -> members.stream().allMatch(member -> knows(mentor.id(), member)));
    }

    private boolean knows(String mentor, String member) {
        var reply =
                asCurator()
                        .post(
                                "/pairs",
                                Map.of(
                                        "organisation",
                                        school,
                                        "cycle",
                                        Person.CYCLE,
                                        "form",
                                        "TEACHER_TEACHER",
                                        "mentor",
                                        mentor,
                                        "members",
                                        List.of(member)));
        return reply.status() == 422;
    }

    /** Until the service has heard of the cut: the refusal names the number of places. */
    private void awaitPlaces(Person mentor, String somebody, int places) {
        Eventually.until(
                () ->
                        propose(mentor, List.of(somebody))
                                .body()
                                .path("detail")
                                .asString()
                                .contains(": " + places + ","));
    }

    private static List<Api.Reply> atOnce(List<Callable<Api.Reply>> commands) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(commands.size())) {
            List<Api.Reply> replies = new ArrayList<>();
            for (Future<Api.Reply> reply : threads.invokeAll(commands)) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
