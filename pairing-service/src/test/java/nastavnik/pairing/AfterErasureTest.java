package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** What people wrote about somebody goes with the person; that it happened stays. */
class AfterErasureTest extends PairingTest {

    private static final String WORDS = "Тополев болел";

    @Test
    void theNotesOfAPairAndOfItsOrderGoAndTheirHistoryStays() {
        List<String> members = mentees(2);
        String pair = agreed(Person.mentor(school, 2), members);
        String order = prepared(List.of(pair));
        var number = Map.of("number", "12-о", "on", today.plusDays(1), "reason", WORDS);
        asHead().post("/orders/" + order + "/registration", number);
        var rest = Map.of("on", today, "note", WORDS);
        assertThat(asCurator().post("/pairs/" + pair + "/suspension", rest).status())
                .isEqualTo(200);
        List<String> before = types(pair);
        assertThat(history(pair).toString()).contains(WORDS);

        Person.erase(members.getFirst(), school, today);

        Eventually.holds(
                () -> {
                    assertThat(history(pair).toString()).doesNotContain(WORDS);
                    assertThat(order(order).path("note").asString()).isEqualTo("–");
                });
        assertThat(types(pair)).startsWith(before.toArray(new String[0]));
        assertThat(types(pair)).endsWith("pair.member-left.v1", "pair.corrected.v1");
        assertThat(order(order).path("number").asString()).isEqualTo("12-о");
        assertThat(running(pair)).isEqualTo(1);
    }

    @Test
    void anEndedPairForgetsTooAlsoWhenItsFormerMentorIsErased() {
        Person mentor = Person.mentor(school, 1);
        String pair = proposed(mentor, mentees(1));
        var no = Map.of("on", today, "note", WORDS);
        asCurator().post("/pairs/" + pair + "/decline", no);
        assertThat(history(pair).toString()).contains(WORDS);

        Person.erase(mentor.id(), school, today);

        Eventually.holds(() -> assertThat(history(pair).toString()).doesNotContain(WORDS));
        assertThat(status(pair)).isEqualTo("DECLINED");
    }

    @Test
    void theReasonOfARejectionGoesAndTheTwoStayApart() {
        Person.mentor(school, 1);
        String mentee = Person.mentee(school);
        String run = runOf(1);
        JsonNode row = row(run);
        String path = "/matching-runs/" + run + "/proposals/" + row.path("id").asString();
        asCurator().post(path + "/rejection", Map.of("reason", WORDS));
        assertThat(row(run).path("reason").asString()).isEqualTo(WORDS);

        Person.erase(mentee, school, today);

        Eventually.until(() -> !row(run).hasNonNull("reason"));
        assertThat(row(run).path("status").asString()).isEqualTo("REJECTED");
    }

    private String runOf(int matched) {
        var wanted = Map.of("organisation", school, "cycle", Person.CYCLE);
        String[] run = new String[1];
        Eventually.until(
                () -> {
                    run[0] = asCurator().post("/matching-runs", wanted).id();
                    Api.Reply seen = asCurator().get("/matching-runs/" + run[0]);
                    return seen.body().path("matched").asInt() == matched;
                });
        return run[0];
    }

    private JsonNode row(String run) {
        return asCurator().get("/matching-runs/" + run + "/proposals").body().at("/items/0");
    }

    private JsonNode order(String order) {
        return asCurator().get("/orders/" + order).body();
    }

    private JsonNode history(String pair) {
        return asCurator().get("/pairs/" + pair + "/history").body().path("items");
    }

    private List<String> types(String pair) {
        return history(pair).valueStream().map(line -> line.path("type").asString()).toList();
    }
}
