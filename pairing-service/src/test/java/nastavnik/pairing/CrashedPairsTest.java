package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Envelope;
import nastavnik.events.PairEvent;
import nastavnik.events.Side;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.participants.People;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.store.Filter;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Crash;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;

import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The rules that span documents, with two instances, everything at once, and one of them killed
 * between any two steps. {@code -Dcrashes} says how often; a seed that failed is in the message.
 */
class CrashedPairsTest {

    private static final int ROUNDS = Math.clamp(Integer.getInteger("crashes", 4) / 2, 1, 25);
    private static final long SEED = Long.getLong("seed", 20261122L);
    private static final int MOST_STEPS = 60;
    private static final Duration BOUND = Duration.ofSeconds(5);

    private final Random dice = new Random(SEED);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg"));
    private Duration longest = Duration.ZERO;

    @Test
    void whoeverIsKilledNoPlaceIsGivenTwiceAndNobodyStaysWithoutConsent() throws Exception {
        Twins twins = Twins.running();
        School school = School.open(twins::ask, today);
        twins.awaitStarted(school);
        for (int round = 0; round < ROUNDS; round++) {
            round(twins, school, "seed %d, round %d".formatted(SEED, round));
            twins.replaceTheDead();
        }
        Eventually.holds(() -> everythingWasTold(twins));
        System.out.println(
                "Killed %d times (seed %d): nobody without consent stayed longer than %d ms"
                        .formatted(ROUNDS, SEED, longest.toMillis()));
        assertThat(longest).isLessThan(BOUND);
    }

    private void round(Twins twins, School school, String name)
            throws InterruptedException, ExecutionException {
        Person three = Person.mentor(school.id(), 3);
        Person cut = Person.mentor(school.id(), 5);
        Person one = Person.mentor(school.id(), 1);
        Person led = Person.mentor(school.id(), 4);
        Person lone = Person.mentor(school.id(), 1);
        int held = 3 + dice.nextInt(3);
        school.proposed(cut, school.mentees(held));
        String group = school.active(led, school.mentees(4));
        String ended = ended(school, one);
        String mentee = school.mentees(1).getFirst();
        String doubtful = school.agreed(lone, List.of(mentee));
        String order = school.prepared(List.of(doubtful));
        cut.places(3);
        List<String> late = school.mentees(1);
        Eventually.until(() -> detail(school.propose(cut, late)).contains(": 3,"));

        twins.doomOne(dice, MOST_STEPS);
        List<Callable<Api.Reply>> all = new ArrayList<>();
        school.mentees(10).forEach(m -> all.add(() -> school.propose(three, List.of(m))));
        school.mentees(3).forEach(m -> all.add(() -> school.propose(cut, List.of(m))));
        school.mentees(3).forEach(m -> all.add(() -> school.propose(one, List.of(m))));
        all.add(() -> school.ask(as -> as.post("/pairs/" + ended + "/reopening", on())));
        members(twins, group).stream()
                .limit(2)
                .forEach(m -> all.add(() -> leave(school, group, m)));
        all.add(() -> revoke(school, mentee));
        all.add(() -> school.register(order));
        List<Api.Reply> replies;
        try (ExecutorService watching = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Duration> stay = watching.submit(() -> stayed(twins, doubtful, mentee));
            replies = atOnce(all);
            twins.buryTheDead();
            longest = Stream.of(longest, stay.get()).max(Duration::compareTo).orElseThrow();
        }
        assertThat(held(twins, three)).as(name + ": ten at once for three").hasSize(3);
        assertThat(replies.subList(0, 10).stream().filter(r -> r.status() == 201))
                .as(name + ": as many were told so")
                .hasSize(3);
        assertThat(held(twins, cut)).as(name + ": no new one after a cut").hasSize(held);
        assertThat(held(twins, one)).as(name + ": reopened or given to one").hasSize(1);
        assertThat(members(twins, group)).as(name + ": two changes of one group").hasSize(2);
    }

    private Api.Reply revoke(School school, String mentee) {
        Person.revoke(mentee, school.id(), Side.MENTEE, today);
        return school.ask(as -> as.get("/pairs?organisation=" + school.id()));
    }

    /** How long somebody without consent, as far as this service has seen, stayed in a pair. */
    private static Duration stayed(Twins twins, String pair, String mentee) {
        Eventually.until(() -> alive(() -> hasRevoked(twins, mentee)));
        long since = System.nanoTime();
        Eventually.until(() -> alive(() -> !members(twins, pair).contains(mentee)));
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private static boolean hasRevoked(Twins twins, String mentee) {
        return twins.survivor()
                .context()
                .getBean(People.class)
                .find(mentee)
                .filter(person -> !person.consented())
                .isPresent();
    }

    /** Whoever was asked may be killed while answering; then somebody else is. */
    private static boolean alive(BooleanSupplier question) {
        try {
            return question.getAsBoolean();
        } catch (Crash e) {
            return false;
        }
    }

    private void everythingWasTold(Twins twins) {
        for (var stored : pairs(twins).list(Filter.everything(), 10_000)) {
            List<Envelope> told = new ArrayList<>();
            for (Envelope envelope : TestRegion.eventsOf(PairEvent.class, stored.id())) {
                if (envelope.revision() == told.size() + 1L) {
                    told.add(envelope);
                }
            }
            assertThat(told).as(stored.id()).hasSize((int) stored.revision());
            assertThat(((PairEvent) told.getLast().data()).pair())
                    .as("state and event agree")
                    .isEqualTo(stored.state().state());
        }
    }

    private static AggregateStore<Pair> pairs(Twins twins) {
        var type = ResolvableType.forClassWithGenerics(AggregateStore.class, Pair.class);
        return twins.survivor().context().<AggregateStore<Pair>>getBeanProvider(type).getObject();
    }

    private List<String> held(Twins twins, Person mentor) {
        return pairs(twins).list(Filter.everything(), 10_000).stream()
                .map(stored -> stored.state())
                .filter(Pair.Open.class::isInstance)
                .filter(pair -> pair.team().mentor().participant().equals(mentor.id()))
                .flatMap(pair -> pair.team().open().stream())
                .map(member -> member.participant())
                .toList();
    }

    private static List<String> members(Twins twins, String pair) {
        return Stream.of(pairs(twins).get(pair).state())
                .filter(Pair.Open.class::isInstance)
                .flatMap(state -> state.team().open().stream())
                .map(member -> member.participant())
                .toList();
    }

    private Map<String, Object> on() {
        return Map.of("on", today);
    }

    private String ended(School school, Person mentor) {
        String pair = school.active(mentor, school.mentees(1));
        Map<String, Object> end = Map.of("on", today, "reason", "MUTUAL");
        school.ask(as -> as.post("/pairs/" + pair + "/termination", end));
        return pair;
    }

    /** Again where somebody else changed the group meanwhile. */
    private Api.Reply leave(School school, String group, String member) {
        Map<String, Object> leaving = Map.of("on", today, "reason", "MUTUAL");
        String path = "/pairs/" + group + "/members/" + member + "/departure";
        Api.Reply reply = school.ask(as -> as.post(path, leaving));
        while (reply.status() == 412) {
            reply = school.ask(as -> as.post(path, leaving));
        }
        return reply;
    }

    private static String detail(Api.Reply reply) {
        return reply.body().path("detail").asString();
    }

    private static List<Api.Reply> atOnce(List<Callable<Api.Reply>> commands)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Api.Reply> replies = new ArrayList<>();
            for (Future<Api.Reply> reply : threads.invokeAll(commands)) {
                replies.add(reply.get());
            }
            return replies;
        }
    }
}
