package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Questionnaires of a school: issued by its curator, answered by all mentors and some mentees. Who
 * answers, and how, is thrown with dice that know the name.
 */
final class Opinions {

    private static final int ANSWERS_OF_MENTEES = 25;
    private static final int PEOPLE = 1000;
    private static final int CARDS = 500;
    private static final int GROUPS_ASKED = 5;
    private static final double ANSWERED = 0.6;

    private final Region region;
    private final School school;
    private final Somebody curator;

    Opinions(Region region, School school) {
        this.region = region;
        this.school = school;
        this.curator = region.curator(school);
    }

    /** Whoever was asked. */
    private record Asked(String feedback, String side, String name, int born, boolean open) {}

    /** How some of last year's groups went, asked now: nobody answers in the past. */
    void lookBack() {
        var cycle = Calendar.cycle(region.calendar().year() - 1);
        var list =
                "/pairs?organisation=%s&cycle=%s&status=COMPLETED&size=500"
                        .formatted(Region.id(school), cycle);
        var over = curator.pages(Part.PAIRING, list);
        var some = over.stream().map(pair -> pair.path("id").asString()).sorted();
        ask("AFTER", some.limit(GROUPS_ASKED).toList());
    }

    void ask(String stage, List<String> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        var wanted = Map.of("organisation", Region.id(school), "stage", stage, "pairs", pairs);
        curator.post(Part.MONITORING, "/feedback", wanted).ok();
        var asked = asked(stage);
        var mentors = asked.stream().filter(one -> one.side().equals("MENTOR"));
        var mentees =
                asked.stream()
                        .filter(one -> one.side().equals("MENTEE") && answers(one))
                        .sorted(Comparator.comparing(Asked::name))
                        .limit(ANSWERS_OF_MENTEES);
        answer(Stream.concat(mentors, mentees).filter(Asked::open).limit(CARDS).toList());
    }

    private List<Asked> asked(String stage) {
        var list = "/feedback?organisation=" + Region.id(school) + "&stage=" + stage + "&size=500";
        var feedback = curator.pages(Part.MONITORING, list);
        var people = people(feedback.stream().map(Opinions::respondent).distinct().toList());
        var asked = new ArrayList<Asked>();
        for (var one : feedback) {
            var person = people.get(respondent(one));
            if (person != null) {
                asked.add(
                        new Asked(
                                one.path("id").asString(),
                                one.path("side").asString(),
                                person.path("name").asString(""),
                                person.path("born").asInt(0),
                                one.path("status").asString("").equals("ISSUED")));
            }
        }
        return asked;
    }

    private static String respondent(JsonNode feedback) {
        return feedback.path("respondent").asString("");
    }

    private Map<String, JsonNode> people(List<String> ids) {
        var people = new HashMap<String, JsonNode>();
        for (int from = 0; from < ids.size(); from += PEOPLE) {
            var some = ids.subList(from, Math.min(ids.size(), from + PEOPLE));
            var question = Map.of("ids", some, "purpose", region.words().text("purpose.cards"));
            curator.post(Part.REGISTRY, "/people/names", question)
                    .ok()
                    .items()
                    .forEach(one -> people.put(one.path("id").asString(), one));
        }
        return people;
    }

    private static boolean answers(Asked one) {
        return dice(one).nextDouble() < ANSWERED;
    }

    static Random dice(String name) {
        return new Random(name.hashCode() * 31L + 7);
    }

    private static Random dice(Asked one) {
        return dice(one.name() + one.side());
    }

    private void answer(List<Asked> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var ids = chosen.stream().map(Asked::feedback).toList();
        var cards = new HashMap<String, String>();
        curator.post(Part.MONITORING, "/feedback/cards", Map.of("ids", ids))
                .ok()
                .items()
                .forEach(
                        card ->
                                cards.put(
                                        card.path("id").asString(),
                                        card.path("link").asString("")));
        var answering = new Answering(region, school);
        for (var one : chosen) {
            var link = cards.getOrDefault(one.feedback(), "");
            if (!link.isEmpty()) {
                answering.answer(link, one.born(), dice(one));
            }
        }
    }
}
