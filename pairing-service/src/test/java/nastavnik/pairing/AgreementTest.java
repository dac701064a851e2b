package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/** People say yes or no by a personal link, without an account. */
class AgreementTest extends PairingTest {

    @Test
    void everybodySaysYesByLinkForMinorsTheRepresentativeToo() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        JsonNode links = links(pair);
        assertThat(links).hasSize(4);

        for (JsonNode link : links) {
            assertThat(status(pair)).isEqualTo("PROPOSED");
            assertThat(answer(open(link), "YES", born(link)).status()).isEqualTo(200);
        }

        assertThat(status(pair)).isEqualTo("AGREED");
    }

    @Test
    void noOfTheMentorDeclinesThePair() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        JsonNode mentors = links(pair).get(0);
        String session = open(mentors);
        assertThat(
                        api.anonymous()
                                .header("Agreement-Session", session)
                                .get("/agreement")
                                .body()
                                .path("side")
                                .asString())
                .isEqualTo("MENTOR");

        answer(session, "NO", born(mentors));

        assertThat(status(pair)).isEqualTo("DECLINED");
        assertThat(problem(answer(session, "YES", born(mentors))))
                .isEqualTo("/problems/already-answered");
    }

    @Test
    void whoAgreedOnPaperDoesNotLeaveByAnOldLink() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        List<JsonNode> links = links(pair).valueStream().toList();
        agreeOnPaper(pair);

        for (JsonNode link : links) {
            String session = open(link);
            assertThat(
                            api.anonymous()
                                    .header("Agreement-Session", session)
                                    .get("/agreement")
                                    .body()
                                    .path("awaited")
                                    .asBoolean(true))
                    .isFalse();
            assertThat(problem(answer(session, "NO", born(link))))
                    .isEqualTo("/problems/agreement-is-awaited");
        }

        assertThat(status(pair)).isEqualTo("AGREED");
    }

    @Test
    void aRepresentativeWhoAgreesAfterTheNoOfTheChildIsToldItIsOver() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        List<JsonNode> mentees =
                links(pair)
                        .valueStream()
                        .filter(link -> link.path("side").asString().equals("MENTEE"))
                        .toList();
        String first = open(mentees.get(0));
        assertThat(answer(first, "NO", Person.BORN_MENTEE).status()).isEqualTo(200);
        assertThat(answer(first, "NO", Person.BORN_MENTEE).status()).isEqualTo(200);

        assertThat(problem(answer(open(mentees.get(1)), "YES", Person.BORN_MENTEE)))
                .isEqualTo("/problems/agreement-is-awaited");
    }

    @Test
    void ofYesAndNoInTheSameMomentOneIsTaken() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        JsonNode link = links(pair).get(0);
        String session = open(link);

        List<Integer> said =
                List.of("YES", "NO", "YES", "NO").parallelStream()
                        .map(answer -> answer(session, answer, born(link)).status())
                        .toList();

        assertThat(said).contains(200, 422);
        assertThat(said.get(0).equals(said.get(1))).isFalse();
    }

    @Test
    void theCodeOfALinkStandsBehindTheHash() {
        JsonNode link = links(proposed(Person.mentor(school, 1), mentees(1))).get(0);

        assertThat(link.path("link").asString())
                .endsWith("/agreement#" + link.path("token").asString());
    }

    @Test
    void guessingTheYearOfBirthEndsAfterFiveTries() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        String session = open(links(pair).get(0));
        for (int n = 0; n < 5; n++) {
            assertThat(problem(answer(session, "YES", 1990 + n)))
                    .isEqualTo("/problems/birth-year-differs");
        }

        assertThat(answer(session, "YES", Person.BORN_MENTOR).status()).isEqualTo(429);
    }

    @Test
    void guessedTokensAreUnknownAndSoonTooMany() {
        int status = 404;
        for (int n = 0; n < 40 && status == 404; n++) {
            status =
                    api.anonymous()
                            .post("/agreement-sessions", Map.of("token", "guess-" + n))
                            .status();
        }

        assertThat(status).isEqualTo(429);
    }

    @Test
    void aNewLinkMakesTheOldOneVoid() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        JsonNode old = links(pair).get(0);
        String session = open(old);
        links(pair);

        assertThat(answer(session, "YES", born(old)).status()).isEqualTo(410);
        assertThat(exchange(old).status()).isEqualTo(410);
        assertThat(answer("never opened", "YES", 2010).status()).isEqualTo(401);
    }

    private JsonNode links(String pair) {
        Api.Reply reply =
                asCurator()
                        .post(
                                "/pairs/" + pair + "/agreement-links",
                                Map.of("participants", List.of()));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.body().path("items");
    }

    private String open(JsonNode link) {
        Api.Reply reply = exchange(link);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.body().path("session").asString();
    }

    private Api.Reply exchange(JsonNode link) {
        return api.anonymous()
                .post("/agreement-sessions", Map.of("token", link.path("token").asString()));
    }

    private static int born(JsonNode link) {
        return link.path("side").asString().equals("MENTOR")
                ? Person.BORN_MENTOR
                : Person.BORN_MENTEE;
    }

    private Api.Reply answer(String session, String answer, int born) {
        return api.anonymous()
                .header("Agreement-Session", session)
                .post("/agreement", Map.of("answer", answer, "born", born));
    }
}
