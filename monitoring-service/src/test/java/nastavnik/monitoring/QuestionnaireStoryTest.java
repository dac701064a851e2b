package nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.AnswersEvent;
import nastavnik.events.Envelope;
import nastavnik.events.FeedbackEvent;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class QuestionnaireStoryTest {

    @Autowired private Api api;
    @Autowired private Clock clock;
    @Autowired private AuditLog audit;

    private final Town town = new Town(3);
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate end = LocalDate.EPOCH;

    @BeforeEach
    void aGroupInForce() {
        today = LocalDate.now(clock);
        end = today.plusDays(100);
        town.inForce(end);
    }

    private Phone phone() {
        return new Phone(api, "10.1." + Math.floorMod(town.school.hashCode(), 250) + ".7");
    }

    private List<String> issued() {
        Map<String, Object> command = Map.of("organisation", town.school, "stage", "AFTER");
        Eventually.until(
                () ->
                        api.as(town.curator).post("/feedback", command).body().path("items").size()
                                == 4);
        Api.Reply again = api.as(town.curator).post("/feedback", command);
        return ids(again.body().path("items"));
    }

    private static List<String> ids(JsonNode items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private String cardOf(String id) {
        JsonNode card =
                api.as(town.curator)
                        .post("/feedback/cards", Map.of("ids", List.of(id)))
                        .body()
                        .path("items")
                        .get(0);
        return card.path("link").asString().replaceFirst(".*/o#", "");
    }

    private String feedbackOf(String person) {
        issued();
        JsonNode items = list();
        for (JsonNode item : items) {
            if (item.path("respondent").asString().equals(person)) {
                return item.path("id").asString();
            }
        }
        throw new AssertionError("Nobody asked " + person);
    }

    private JsonNode list() {
        return api.as(town.curator)
                .get("/feedback?organisation=" + town.school)
                .body()
                .path("items");
    }

    private String statusOf(String id) {
        return api.as(town.curator).get("/feedback/" + id).body().path("status").asString();
    }

    @Test
    void everybodyOfThePairIsAskedOnceHoweverOftenItIsAskedFor() {
        List<String> first = issued();
        List<String> second = issued();

        assertThat(second).containsExactlyInAnyOrderElementsOf(first).hasSize(4);
        assertThat(list()).hasSize(4);
    }

    @Test
    void aMenteeAnswersOnAPhoneWithoutAnAccount() {
        String id = feedbackOf(town.mentees.getFirst());
        api.as(town.curator)
                .post(
                        "/feedback/cards",
                        Map.of("ids", List.of(id), "firstNames", Map.of(id, "Мария")));
        Api.Reply opened = phone().open(cardOf(id));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(phone().in(opened).get("/answer-form").status()).isEqualTo(403);

        Api.Reply verified =
                phone().in(opened).post("/answer-sessions/verification", Map.of("born", Town.BORN));
        Api.Reply form = phone().in(opened).get("/answer-form");
        Api.Reply answered = phone().in(opened).post("/answer", Phone.answers(form.body(), 9));

        assertThat(verified.status()).isEqualTo(204);
        assertThat(form.body().path("otherFirstName").asString()).isEqualTo("Мария");
        assertThat(answered.status()).isEqualTo(201);
        Eventually.until(() -> statusOf(id).equals("ANSWERED"));
        assertThat(TestRegion.eventsOf(AnswersEvent.class, id)).hasSize(1);
        Eventually.holds(
                () ->
                        assertThat(TestRegion.eventsOf(FeedbackEvent.class, id))
                                .extracting(Envelope::type)
                                .containsExactly("feedback.issued.v1", "feedback.answered.v1"));
    }

    @Test
    void openWordsAndNamesNeverReachATopic() {
        String id = feedbackOf(town.mentees.getFirst());
        answer(id, 8);

        Eventually.until(() -> statusOf(id).equals("ANSWERED"));
        for (String topic : List.of("monitoring.feedback", "monitoring.answers")) {
            assertThat(TestRegion.messagesOn(topic))
                    .allSatisfy(
                            message ->
                                    assertThat(new String(message.value(), StandardCharsets.UTF_8))
                                            .doesNotContain("words")
                                            .doesNotContain("Мария"));
        }
    }

    private void answer(String id, int mark) {
        Api.Reply opened = phone().open(cardOf(id), Town.BORN);
        JsonNode form = phone().in(opened).get("/answer-form").body();
        assertThat(phone().in(opened).post("/answer", Phone.answers(form, mark)).status())
                .isEqualTo(201);
    }

    @Test
    void aLinkUsedTwiceIsAnsweredInWords() {
        String id = feedbackOf(town.mentor);
        String card = cardOf(id);
        answer(id, 7);
        Eventually.until(() -> statusOf(id).equals("ANSWERED"));

        Api.Reply again = phone().open(card);

        assertThat(again.status()).isEqualTo(410);
        assertThat(again.body().path("type").asString()).isEqualTo("/problems/link-answered");
        assertThat(again.body().path("title").asString()).isEqualTo("Вы уже ответили");
    }

    @Test
    void tenWhoSendAtOnceGiveOneAnswer() throws Exception {
        String id = feedbackOf(town.mentor);
        Api.Reply opened = phone().open(cardOf(id), Town.BORN);
        Map<String, Object> answers =
                Phone.answers(phone().in(opened).get("/answer-form").body(), 10);
        List<Callable<Integer>> tries =
                IntStream.range(0, 10)
                        .<Callable<Integer>>mapToObj(
                                _ -> () -> phone().in(opened).post("/answer", answers).status())
                        .toList();

        List<Integer> results = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(tries)) {
                results.add(one.get());
            }
        }

        assertThat(results).containsOnlyOnce(201).allMatch(s -> s == 201 || s == 422 || s == 410);
        assertThat(TestRegion.eventsOf(AnswersEvent.class, id)).hasSizeLessThanOrEqualTo(1);
        Eventually.holds(() -> assertThat(TestRegion.eventsOf(AnswersEvent.class, id)).hasSize(1));
    }

    @Test
    void theSecretsOfALinkStandInNoLogAndInNoAnswer(CapturedOutput output) {
        String card = cardOf(feedbackOf(town.mentor));
        Api.Reply opened = phone().open(card, Town.BORN);
        String session = opened.body().path("session").asString();
        String broken = "{\"token\":\"" + card + "\", \"born\":" + card;
        List<Api.Reply> said =
                List.of(
                        phone().open(card + "x"),
                        phone().anybody().post("/answer-sessions", broken),
                        phone().anybody()
                                .post("/answer-sessions", Map.of("token", card, "born", card)),
                        phone().in(opened).get("/answer-form"),
                        phone().in(opened).post("/answer", "{not json"),
                        phone().in(opened).post("/answer-sessions/verification", "{}"));

        assertThat(said)
                .allSatisfy(
                        reply ->
                                assertThat(reply.toString())
                                        .doesNotContain(card)
                                        .doesNotContain(session));
        assertThat(said).extracting(Api.Reply::status).doesNotContain(500);
        assertThat(output.getAll()).doesNotContain(card).doesNotContain(session);
    }

    @Test
    void aReissueVoidsTheLostCardAndItsSession() {
        String id = feedbackOf(town.mentor);
        String lost = cardOf(id);
        Api.Reply opened = phone().open(lost, Town.BORN);

        assertThat(api.as(town.curator).post("/feedback/" + id + "/reissue", "").status())
                .isEqualTo(200);

        assertThat(phone().open(lost).body().path("type").asString())
                .isEqualTo("/problems/link-replaced");
        assertThat(phone().in(opened).get("/answer-form").status()).isEqualTo(410);
        assertThat(phone().open(cardOf(id)).status()).isEqualTo(201);
    }

    @Test
    void printingAgainGivesTheSameCard() {
        String id = feedbackOf(town.mentor);

        assertThat(cardOf(id)).isEqualTo(cardOf(id)).hasSizeGreaterThanOrEqualTo(26);
    }

    @Test
    void aWithdrawnCardIsGone() {
        String id = feedbackOf(town.mentor);
        String card = cardOf(id);

        api.as(town.curator).post("/feedback/" + id + "/withdrawal", "");

        assertThat(phone().open(card).status()).isEqualTo(410);
        assertThat(phone().open(card).body().path("type").asString())
                .isEqualTo("/problems/link-withdrawn");
    }

    @Test
    void guessingIsSlowedDownForWhoGuessesOnly() {
        String card = cardOf(feedbackOf(town.mentor));
        Phone stranger = new Phone(api, "10.9.9.9");
        List<Integer> statuses =
                IntStream.range(0, 25).mapToObj(i -> stranger.open("guess-" + i).status()).toList();

        assertThat(statuses).startsWith(404).endsWith(429);
        assertThat(stranger.open(card).status()).isEqualTo(429);
        assertThat(stranger.open(card).header("Retry-After")).isNotNull();
        assertThat(phone().open(card).status()).isEqualTo(201);
    }

    @Test
    void aWrongYearOfBirthConsumesNothingAndFiveCloseTheDoorForAWhile() {
        String id = feedbackOf(town.mentor);
        Api.Reply opened = phone().open(cardOf(id));

        List<Integer> statuses =
                IntStream.range(0, 6).mapToObj(i -> verify(opened, 1990 + i)).toList();

        assertThat(statuses).containsExactly(422, 422, 422, 422, 422, 429);
        assertThat(statusOf(id)).isEqualTo("ISSUED");
    }

    private int verify(Api.Reply opened, int born) {
        return phone().in(opened)
                .post("/answer-sessions/verification", Map.of("born", born))
                .status();
    }

    @Test
    void laterKeepsWhatIsAnswered() {
        String id = feedbackOf(town.mentor);
        Api.Reply opened = phone().open(cardOf(id), Town.BORN);
        phone().in(opened).put("/answer/draft", Map.of("marks", Map.of("comfort", 8)));

        Api.Reply tomorrow = phone().open(cardOf(id), Town.BORN);
        JsonNode form = phone().in(tomorrow).get("/answer-form").body();

        assertThat(form.path("draft").path("marks").path("comfort").asInt()).isEqualTo(8);
    }

    @Test
    void whatDoesNotFitIsNamedByPlaceAndNothingIsKept() {
        String id = feedbackOf(town.mentor);
        Api.Reply opened = phone().open(cardOf(id), Town.BORN);

        Api.Reply wrong =
                phone().in(opened)
                        .post("/answer", Map.of("marks", Map.of("comfort", 11, "no-such", 3)));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.toString()).contains("/marks/comfort").doesNotContain("no-such");
        assertThat(TestRegion.eventsOf(AnswersEvent.class, id)).isEmpty();
        assertThat(phone().in(opened).post("/answer", "{not json").status()).isEqualTo(400);
    }

    @Test
    void withoutASessionNothingIsShown() {
        assertThat(phone().anybody().get("/answer-form").status()).isEqualTo(401);
        assertThat(phone().anybody().header("Answer-Session", "x").get("/answer-form").status())
                .isEqualTo(401);
        assertThat(phone().anybody().get("/feedback?organisation=" + town.school).status())
                .isEqualTo(401);
    }

    @Test
    void whoeverLeavesIsAskedNoMoreAndTheOthersAre() {
        String id = feedbackOf(town.mentees.getFirst());
        String other = feedbackOf(town.mentees.getLast());

        town.left(town.mentees.getFirst(), end, today);

        Eventually.until(() -> statusOf(id).equals("WITHDRAWN"));
        assertThat(statusOf(other)).isEqualTo("ISSUED");
        assertThat(TestRegion.eventsOf(FeedbackEvent.class, id).getLast().causation())
                .contains("pairing.pair:" + town.pair);
    }

    @Test
    void aRevokedConsentWithdrawsWhatIsOpen() {
        String id = feedbackOf(town.mentees.getFirst());

        town.consentRevoked(town.mentees.getFirst(), today);

        Eventually.until(() -> statusOf(id).equals("WITHDRAWN"));
    }

    @Test
    void anErasureDestroysTheAnswers() {
        String id = feedbackOf(town.mentees.getFirst());
        answer(id, 9);

        town.erased(town.mentees.getFirst(), today);

        Eventually.holds(
                () ->
                        assertThat(TestRegion.eventsOf(AnswersEvent.class, id))
                                .extracting(Envelope::type)
                                .containsExactly("answers.given.v1", "answers.erased.v1"));
    }

    @Test
    void aCardRefusedAmongManyIsRecorded() {
        String id = feedbackOf(town.mentor);
        api.as(town.curator).post("/feedback/" + id + "/withdrawal", "");

        Api.Reply cards = api.as(town.curator).post("/feedback/cards", Map.of("ids", List.of(id)));

        String rule = cards.body().at("/items/0/problem/type").asString();
        assertThat(rule).as(cards.toString()).startsWith("/problems/");
        assertThat(audit.about("POST /feedback/cards", 1_000))
                .filteredOn(row -> row.getString("who").equals(town.curator))
                .extracting(row -> "/problems/" + row.getString("what"))
                .containsExactly(rule);
    }

    @Test
    void foreignCuratorsFindNothing() {
        String id = feedbackOf(town.mentor);
        Town elsewhere = new Town(0);
        Eventually.until(
                () ->
                        api.as(elsewhere.curator)
                                        .get("/feedback?organisation=" + elsewhere.school)
                                        .status()
                                == 200);

        Api.As stranger = api.as(elsewhere.curator);

        assertThat(stranger.get("/feedback/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/feedback?organisation=" + town.school).status()).isEqualTo(404);
        assertThat(stranger.post("/feedback/" + id + "/withdrawal", "").status()).isEqualTo(404);
        assertThat(
                        stranger.post("/feedback/cards", Map.of("ids", List.of(id)))
                                .body()
                                .path("items")
                                .get(0)
                                .path("problem")
                                .path("status")
                                .asInt())
                .isEqualTo(404);
    }
}
