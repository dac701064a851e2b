package nastavnik.region.demo;

import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;
import nastavnik.region.demo.Respondents.Respondent;

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
        var asked = new Respondents(region, school).of(stage);
        var mentors = asked.stream().filter(Respondent::isMentor);
        var mentees =
                asked.stream()
                        .filter(one -> !one.isMentor() && answers(one))
                        .sorted(Comparator.comparing(Respondent::name))
                        .limit(ANSWERS_OF_MENTEES);
        answer(Stream.concat(mentors, mentees).filter(Respondent::open).limit(CARDS).toList());
    }

    private static boolean answers(Respondent one) {
        return dice(one).nextDouble() < ANSWERED;
    }

    private static Random dice(Respondent one) {
        return new Random((one.name() + one.side()).hashCode() * 31L + 7);
    }

    private void answer(List<Respondent> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var links = links(chosen.stream().map(Respondent::feedback).toList());
        var answering = new Answering(region, school);
        for (var one : chosen) {
            var link = links.getOrDefault(one.feedback(), "");
            if (!link.isEmpty()) {
                answering.answer(link, one.born(), dice(one));
            }
        }
    }

    /** What stands on the cards; none for a questionnaire answered meanwhile. */
    private Map<String, String> links(List<String> feedback) {
        var links = new HashMap<String, String>();
        curator.post(Part.MONITORING, "/feedback/cards", Map.of("ids", feedback))
                .ok()
                .items()
                .forEach(c -> links.put(c.path("id").asString(), c.path("link").asString("")));
        return links;
    }
}
