package nastavnik.region.demo;

import nastavnik.region.Part;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** What somebody does with a card: opens the link, says the year of birth, gives marks. */
final class Answering {

    private static final double USUAL_MARK = 8.2;
    private static final double MARK_WHERE_IT_GOES_BADLY = 6.4;
    private static final double SPREAD = 1.4;
    private static final int BEST = 10;

    private final Region region;
    private final double usual;

    Answering(Region region, School school) {
        this.region = region;
        this.usual = Coverage.isBelow(school) ? MARK_WHERE_IT_GOES_BADLY : USUAL_MARK;
    }

    /** The link's code stands behind the sharp, which goes to no server. */
    void answer(String link, int born, Random dice) {
        var token = link.substring(link.indexOf('#') + 1);
        var card = Map.of("token", token, "born", born);
        var anybody = region.withoutAccount();
        var session = anybody.post(Part.MONITORING, "/answer-sessions", card).ok();
        var person = anybody.header("Answer-Session", session.field("session"));
        var form = person.get(Part.MONITORING, "/answer-form").ok().body();
        double own = usual + dice.nextGaussian();
        Map<String, Object> marks = new HashMap<>();
        Map<String, Object> choices = new HashMap<>();
        for (var question : form.path("questions")) {
            var code = question.path("code").asString();
            switch (question.path("kind").asString("")) {
                case "MARK" -> marks.put(code, mark(own + SPREAD * dice.nextGaussian()));
                case "CHOICE" -> choices.put(code, own > MARK_WHERE_IT_GOES_BADLY);
                default -> {}
            }
        }
        var answer = Map.of("marks", marks, "choices", choices, "texts", Map.of());
        person.post(Part.MONITORING, "/answer", answer).ok();
    }

    private static long mark(double wanted) {
        return Math.clamp(Math.round(wanted), 1, BEST);
    }
}
