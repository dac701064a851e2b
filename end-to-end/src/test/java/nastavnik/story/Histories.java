package nastavnik.story;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.Part;
import nastavnik.region.calling.Reply;
import nastavnik.stage.Patience;
import nastavnik.stage.Topics;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What was said on the topics, against what the services keep. */
final class Histories {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Part> READERS =
            List.of(Part.REGISTRY, Part.PAIRING, Part.MONITORING, Part.REPORTING);
    private static final Predicate<String> OURS =
            Pattern.compile("(registry|pairing|monitoring|reporting)\\..+").asMatchPredicate();

    private final Cast cast;
    private final Pairs pairs;

    Histories(Cast cast, Pairs pairs) {
        this.cast = cast;
        this.pairs = pairs;
    }

    /** First arrivals of each aggregate are 1, 2, 3 … up to what its service keeps. */
    void areWhole() {
        Map<String, Map<String, Long>> last = lastRevisions();

        assertThat(last.keySet())
                .contains("registry.participant", "pairing.pair", "monitoring.feedback");
        Map<String, Long> kept = new HashMap<>();
        pairs.all().forEach(pair -> kept.put(People.id(pair), pair.path("revision").asLong()));
        assertThat(last.get("pairing.pair")).containsAllEntriesOf(kept);
        assertThat(last.get("registry.participant")).hasSize(Bases.MENTEES + Bases.MENTORS);
    }

    private Map<String, Map<String, Long>> lastRevisions() {
        Map<String, Map<String, Long>> last = new HashMap<>();
        try (Topics topics = new Topics(cast.region().addresses().kafka())) {
            for (var said : topics.fromTheStart(OURS)) {
                long revision = JSON.readTree(said.value()).path("revision").asLong();
                Map<String, Long> topic = last.computeIfAbsent(said.topic(), _ -> new HashMap<>());
                long seen = topic.getOrDefault(said.key(), 0L);
                assertThat(revision)
                        .as("%s of %s", said.topic(), said.key())
                        .isBetween(1L, seen + 1);
                topic.put(said.key(), Math.max(seen, revision));
            }
        }
        return last;
    }

    /** No event waits to be understood, no reaction to be done. */
    void leaveNothingWaiting() {
        for (Part part : READERS) {
            Patience.holds(
                    part + " has nothing parked",
                    () -> {
                        Reply replicas = cast.centre().get(part, "/actuator/replicas").ok();
                        for (JsonNode replica : replicas.body()) {
                            assertThat(replica.path("parked").asInt()).isZero();
                            assertThat(replica.path("todo").asInt()).isZero();
                        }
                    });
        }
        assertThat(cast.centre().get(Part.REPORTING, "/facts/parked").ok().items()).isEmpty();
    }
}
