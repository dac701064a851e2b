package nastavnik.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nastavnik.events.Envelope;
import nastavnik.events.ProgrammeEvent;
import nastavnik.platform.aggregate.SampleApplication.Programme;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.ServiceTest;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Many commands in one request, each with a key, an answer and a record of its own. */
@ServiceTest
class BulkTest {

    private static final String PATH = "/programmes/steps";

    @Autowired private Api api;
    @Autowired private AuditLog audit;
    @Autowired private AggregateStore<Programme> programmes;

    private final String caller = "caller-" + UUID.randomUUID();
    private final String programme = UUID.randomUUID().toString();

    @BeforeEach
    void aProgramme() {
        programmes.create(programme, Programme.draft(programme, "2026/27"));
    }

    private static Map<String, String> step(String id, String what) {
        return Map.of("id", id, "what", what);
    }

    private Api.Reply ask(String key, List<Map<String, String>> steps) {
        return api.as(caller).header("Idempotency-Key", key).post(PATH, steps);
    }

    @Test
    void twoCommandsForOneAggregateAreBothCarriedOutAndRepeatedEachByItself() {
        String key = UUID.randomUUID().toString();
        var steps = List.of(step(programme, "approve"), step(programme, "approve"));

        assertThat(revisions(ask(key, steps))).containsExactly(2L, 3L);
        assertThat(revisions(ask(key, steps))).containsExactly(2L, 3L);

        assertThat(programmes.get(programme).revision()).isEqualTo(3);
        Eventually.holds(
                () ->
                        assertThat(TestRegion.eventsOf(ProgrammeEvent.class, programme))
                                .extracting(Envelope::revision)
                                .containsExactly(1L, 2L, 3L));
    }

    @Test
    void commandsForOneAggregateFollowEachOtherAsTheyStandInTheRequest() {
        List<Map<String, String>> steps = new ArrayList<>();
        IntStream.range(0, 20).forEach(_ -> steps.add(step(programme, "approve")));
        steps.add(step(programme, "close"));
        steps.add(step(programme, "approve"));

        Api.Reply reply = api.as(caller).post(PATH, steps);

        List<Long> inOrder = new ArrayList<>();
        IntStream.rangeClosed(2, 22).forEach(n -> inOrder.add((long) n));
        inOrder.add(0L);
        assertThat(revisions(reply)).isEqualTo(inOrder);
        assertThat(problem(reply, 21)).isEqualTo("422 /problems/programme-is-open");
    }

    @Test
    void anItemThatIsNotCarriedOutSaysWhyAndTheOthersAreSaidToBeDone() {
        var kinds = List.of("forbidden", "unready", "bad", "store", "broken");
        List<Map<String, String>> steps = new ArrayList<>();
        kinds.forEach(kind -> steps.add(step(kind, kind)));
        steps.add(step("nobody", "approve"));
        steps.add(step(programme, "approve"));

        Api.Reply reply = api.as(caller).post(PATH, steps);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(IntStream.range(0, 6).mapToObj(n -> problem(reply, n)))
                .containsExactly(
                        "403 /problems/forbidden",
                        "503 /problems/not-yet",
                        "400 /problems/bad-input",
                        "503 /problems/unavailable",
                        "500 /problems/fault",
                        "404 /problems/not-found");
        assertThat(reply.body().at("/items/2/problem/errors/0/pointer").asString())
                .isEqualTo("/what");
        assertThat(revisions(reply).getLast()).isEqualTo(2);
        assertThat(reply.toString()).doesNotContain("secret");
    }

    @Test
    void aRefusalOfOneOfManyIsRecorded() {
        api.as(caller).post(PATH, List.of(step(programme, "close"), step(programme, "approve")));

        assertThat(audit.about("POST " + PATH, 100))
                .filteredOn(row -> row.getString("who").equals(caller))
                .extracting(row -> row.getString("kind"), row -> row.getString("what"))
                .containsExactly(tuple("REFUSED", "programme-is-open"));
    }

    @Test
    void aKeyThatWasUsedForSomethingElseIsRefusedByName() {
        String key = UUID.randomUUID().toString();
        ask(key, List.of(step(programme, "approve")));

        Api.Reply other = ask(key, List.of(step(programme, "close")));

        assertThat(problem(other, 0)).isEqualTo("422 /problems/idempotency-key-was-used-otherwise");
        assertThat(programmes.get(programme).state().open()).isTrue();
    }

    @Test
    void whatCountsAsTheSameIsWhatTheBodySaysAndNotHowItIsWritten() {
        Api.As asking = api.as(caller).header("Idempotency-Key", UUID.randomUUID().toString());
        String one = "[{\"id\": \"%s\", \"what\": \"approve\"}]".formatted(programme);
        String same = "[{\"what\":\"approve\",\"id\":\"%s\"}]".formatted(programme);

        assertThat(revisions(asking.post(PATH, one))).containsExactly(2L);
        assertThat(revisions(asking.post(PATH, same))).containsExactly(2L);
    }

    private static List<Long> revisions(Api.Reply reply) {
        return items(reply).stream().map(item -> item.path("revision").asLong(0)).toList();
    }

    private static List<JsonNode> items(Api.Reply reply) {
        return reply.body().path("items").valueStream().toList();
    }

    private static String problem(Api.Reply reply, int number) {
        JsonNode problem = items(reply).get(number).path("problem");
        return problem.path("status").asInt() + " " + problem.path("type").asString();
    }
}
