package nastavnik.story;

import static nastavnik.story.Cast.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.region.calling.Somebody;
import nastavnik.stage.Kill;
import nastavnik.stage.Patience;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Questionnaires for everybody in a pair, and a class that answers at once. */
final class Answers {

    /** So many cards are handed out; each gives an answer. */
    static final int ANSWERING = 60;

    private static final String LIST = "/feedback?organisation=" + SCHOOL;
    private static final int PHONES = 6;

    private final Cast cast;
    private final People people;
    private final Pairs pairs;
    private final Kill kill;

    Answers(Cast cast, People people, Pairs pairs) {
        this.cast = cast;
        this.people = people;
        this.pairs = pairs;
        this.kill = new Kill(cast.region());
    }

    /** Monitoring is killed when some have a questionnaire; asking again gives it to the others. */
    void areAskedFor() {
        int asked =
                pairs.of("ACTIVE").stream().mapToInt(pair -> Pairs.members(pair).size() + 1).sum();
        Patience.holds(
                "monitoring knows the pairs",
                () ->
                        assertThat(issue(List.of(People.id(pairs.group()))).allDone().items())
                                .hasSize(Pairs.members(pairs.group()).size() + 1));
        int first = issued("").size();

        kill.inTheMiddleOf(
                () -> issue(List.of()), Part.MONITORING, () -> issued("").size() > first);

        assertThat(issued("")).hasSizeLessThan(asked);
        Patience.holds(
                "everybody", () -> assertThat(issue(List.of()).allDone().items()).hasSize(asked));
        assertThat(issued("")).hasSize(asked);
    }

    /** All running pairs, if none are named. */
    private Reply issue(List<String> some) {
        Map<String, Object> command = new HashMap<>();
        command.put("organisation", SCHOOL);
        command.put("stage", "AFTER");
        if (!some.isEmpty()) {
            command.put("pairs", some);
        }
        return cast.curator().post(Part.MONITORING, "/feedback", command);
    }

    private List<JsonNode> issued(String filter) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        do {
            Reply page =
                    cast.curator().get(Part.MONITORING, LIST + "&size=500" + filter + after).ok();
            all.addAll(page.items());
            after = "&after=" + page.body().path("next").asString("");
        } while (!after.equals("&after="));
        return all;
    }

    /** Six phones at a time; monitoring is killed when a third of the answers is in. */
    void areGivenWithoutAnAccount() throws Exception {
        List<JsonNode> cards = cards();
        Map<String, Integer> born = yearsOfBirth();
        List<Callable<Boolean>> answering =
                cards.stream().map(card -> (Callable<Boolean>) () -> answer(card, born)).toList();

        try (ExecutorService phones = Executors.newFixedThreadPool(PHONES)) {
            List<Future<Boolean>> answers = new ArrayList<>();
            answering.forEach(one -> answers.add(phones.submit(one)));
            Patience.until("a third", () -> answered() > ANSWERING / 3);
            assertThat(answered()).isLessThan(ANSWERING);
            kill.at(Part.MONITORING);
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }

        Patience.holds("all have answered", () -> assertThat(answered()).isEqualTo(ANSWERING));
    }

    private int answered() {
        return issued("&status=ANSWERED").size();
    }

    private List<JsonNode> cards() {
        List<String> mentees =
                issued("").stream()
                        .filter(one -> one.path("side").asString().equals("MENTEE"))
                        .limit(ANSWERING)
                        .map(People::id)
                        .toList();
        return cast.curator()
                .post(Part.MONITORING, "/feedback/cards", Map.of("ids", mentees))
                .allDone()
                .items();
    }

    private Map<String, Integer> yearsOfBirth() {
        return people.inBase("MENTEE").stream()
                .collect(Collectors.toMap(People::id, one -> one.path("born").asInt()));
    }

    /**
     * As often as the service is away, from the card on; what was taken once is not taken again.
     */
    private boolean answer(JsonNode card, Map<String, Integer> born) {
        Patience.until(
                "an answer",
                () -> {
                    Reply session = open(card, born.getOrDefault(respondent(card), 0));
                    return session.status() == 410 || taken(answered(session.ok()));
                });
        return true;
    }

    private static boolean taken(Reply answer) {
        return answer.status() == 201 || answer.status() == 422;
    }

    private static String respondent(JsonNode card) {
        return card.path("respondent").asString();
    }

    private Reply open(JsonNode card, int born) {
        String link = card.path("link").asString();
        String token = link.substring(link.lastIndexOf('#') + 1);
        return Somebody.withoutAccount(cast.region().addresses())
                .post(Part.MONITORING, "/answer-sessions", Map.of("token", token, "born", born));
    }

    private Reply answered(Reply session) {
        Somebody answering =
                Somebody.withoutAccount(cast.region().addresses())
                        .header("Answer-Session", session.body().path("session").asString());
        Map<String, Object> marks = new HashMap<>();
        Map<String, Object> choices = new HashMap<>();
        for (JsonNode question :
                answering.get(Part.MONITORING, "/answer-form").ok().body().path("questions")) {
            String code = question.path("code").asString();
            switch (question.path("kind").asString()) {
                case "MARK" -> marks.put(code, 9);
                case "CHOICE" -> choices.put(code, true);
                default -> {}
            }
        }
        return answering.post(
                Part.MONITORING,
                "/answer",
                Map.of("marks", marks, "choices", choices, "texts", Map.of()));
    }
}
