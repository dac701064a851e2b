package nastavnik.region.demo;

import nastavnik.region.Addresses;
import nastavnik.region.Part;
import nastavnik.region.Progress;
import nastavnik.region.calling.Reply;
import nastavnik.region.calling.Somebody;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The region being filled: who acts in it, in which words, and who is told. */
final class Region {

    static final String DISTRICT = "kalininsky";
    static final String SECOND = "zarechny";

    /** A service that is started again is back long before. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int PAGE = 500;

    private final Map<String, Somebody> people = new ConcurrentHashMap<>();
    private final Addresses addresses;
    private final Calendar calendar;
    private final Progress progress;
    private final Words words = new Words();

    Region(Addresses addresses, Calendar calendar, Progress progress) {
        this.addresses = addresses;
        this.calendar = calendar;
        this.progress = progress;
    }

    Somebody as(String login) {
        return people.computeIfAbsent(
                login, name -> Somebody.as(name, addresses).patient(PATIENCE));
    }

    /** A person with a card in the hand. */
    Somebody withoutAccount() {
        return Somebody.withoutAccount(addresses).patient(PATIENCE);
    }

    Somebody curator(School school) {
        return as("curator" + school.suffix());
    }

    Somebody head(School school) {
        return as("head" + school.suffix());
    }

    /** As the registry names it, which makes ids of names. */
    static String id(School school) {
        return DISTRICT + "-sosh-" + school.name().replaceAll("\\D", "");
    }

    /** A base from a file. */
    Reply upload(Somebody who, String organisation, String side, String cycle, BaseFile file) {
        var fields = Map.of("side", side, "cycle", cycle, "check", "false");
        var path = "/organisations/" + organisation + "/people/imports";
        return who.upload(Part.REGISTRY, path, "base.csv", file.text(), fields).ok();
    }

    /** Everybody of a school whom the question means. */
    List<JsonNode> search(School school, Map<String, Object> wanted) {
        return search(curator(school), id(school), wanted);
    }

    List<JsonNode> search(Somebody who, String organisation, Map<String, Object> wanted) {
        var question = new HashMap<>(wanted);
        question.put("size", PAGE);
        var all = new ArrayList<JsonNode>();
        var next = "";
        do {
            if (!next.isEmpty()) {
                question.put("after", next);
            }
            var path = "/organisations/" + organisation + "/people/search";
            var page = who.post(Part.REGISTRY, path, question).ok();
            all.addAll(page.items());
            next = page.field("next");
        } while (!next.isEmpty());
        return all;
    }

    Words words() {
        return words;
    }

    Calendar calendar() {
        return calendar;
    }

    void tell(String key, Object... arguments) {
        progress.tell("demo." + key, arguments);
    }

    /** What made-up data should never meet is told, not hidden. */
    void refused(School school, Reply reply) {
        var first = reply.refused().getFirst().path("problem").toString();
        tell("refused", school.name(), reply.refused().size(), first);
    }
}
