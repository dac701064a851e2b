package nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Envelope;
import nastavnik.events.OrganisationKind;
import nastavnik.events.PairEvent;
import nastavnik.events.Role;
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
import java.util.UUID;
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
    private final String school = "school-" + UUID.randomUUID();
    private final String curator = "curator-" + school;
    private final String head = "head-" + school;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Yekaterinburg"));
    private Duration longest = Duration.ZERO;

    @Test
    void whoeverIsKilledNoPlaceIsGivenTwiceAndNobodyStaysWithoutConsent() throws Exception {
        TestRegion.organisation(school, OrganisationKind.SCHOOL, PairingTest.DISTRICT);
        TestRegion.appoint(curator, Role.CURATOR, school);
        TestRegion.appoint(head, Role.HEAD, school);
        try (Twins twins = new Twins(dice)) {
            twins.awaitStarted(curator, "/orders?organisation=" + school);
            twins.awaitStarted(head, "/orders?organisation=" + school);
            for (int round = 0; round < ROUNDS; round++) {
                round(twins, "seed %d, round %d".formatted(SEED, round));
                twins.replaceTheDead();
            }
            Eventually.holds(() -> everythingWasTold(twins));
        }
        System.out.println(
                "Killed %d times (seed %d): nobody without consent stayed longer than %d ms"
                        .formatted(ROUNDS, SEED, longest.toMillis()));
        assertThat(longest).isLessThan(BOUND);
    }

    private void round(Twins twins, String name) throws InterruptedException, ExecutionException {
        Person three = Person.mentor(school, 3);
        Person cut = Person.mentor(school, 5);
        Person one = Person.mentor(school, 1);
        Person led = Person.mentor(school, 4);
        Person lone = Person.mentor(school, 1);
        int held = 3 + dice.nextInt(3);
        proposed(twins, cut, mentees(held));
        String group = active(twins, led, mentees(4));
        String ended = ended(twins, one);
        String mentee = mentees(1).getFirst();
        String doubtful = agreed(twins, lone, List.of(mentee));
        String order = prepared(twins, doubtful);
        cut.places(3);
        String late = mentees(1).getFirst();
        Eventually.until(() -> detail(propose(twins, cut, late)).contains(": 3,"));

        twins.doomOne(MOST_STEPS);
        List<Callable<Api.Reply>> all = new ArrayList<>();
        mentees(10).forEach(m -> all.add(() -> propose(twins, three, m)));
        mentees(3).forEach(m -> all.add(() -> propose(twins, cut, m)));
        mentees(3).forEach(m -> all.add(() -> propose(twins, one, m)));
        all.add(() -> twins.ask(curator, as -> as.post("/pairs/" + ended + "/reopening", on())));
        members(twins, group).stream().limit(2).forEach(m -> all.add(() -> leave(twins, group, m)));
        all.add(() -> revoke(twins, mentee));
        all.add(() -> register(twins, order));
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

    private Api.Reply revoke(Twins twins, String mentee) {
        Person.revoke(mentee, school, Side.MENTEE, today);
        return twins.ask(curator, as -> as.get("/pairs?organisation=" + school));
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

    private List<String> mentees(int number) {
        return Stream.generate(() -> Person.mentee(school)).limit(number).toList();
    }

    private Map<String, Object> on() {
        return Map.of("on", today);
    }

    private Api.Reply propose(Twins twins, Person mentor, String mentee) {
        return propose(twins, mentor, List.of(mentee));
    }

    private Api.Reply propose(Twins twins, Person mentor, List<String> members) {
        Map<String, Object> proposal =
                Map.of(
                        "organisation",
                        school,
                        "cycle",
                        Person.CYCLE,
                        "form",
                        "PUPIL_PUPIL",
                        "mentor",
                        mentor.id(),
                        "members",
                        members);
        return twins.ask(curator, as -> as.post("/pairs", proposal));
    }

    private String proposed(Twins twins, Person mentor, List<String> members) {
        Api.Reply reply = propose(twins, mentor, members);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.id();
    }

    private String agreed(Twins twins, Person mentor, List<String> members) {
        String pair = proposed(twins, mentor, members);
        Map<String, Object> paper = Map.of("items", List.of(Map.of("pair", pair)), "on", today);
        twins.ask(curator, as -> as.post("/pairs/agreements", paper));
        return pair;
    }

    private String prepared(Twins twins, String pair) {
        Map<String, Object> order =
                Map.of(
                        "organisation",
                        school,
                        "pairs",
                        List.of(pair),
                        "since",
                        today,
                        "until",
                        today.plusMonths(6));
        return twins.ask(curator, as -> as.post("/orders", order)).id();
    }

    private Api.Reply register(Twins twins, String order) {
        Map<String, Object> number = Map.of("number", "12-о", "on", today);
        return twins.ask(head, as -> as.post("/orders/" + order + "/registration", number));
    }

    private String active(Twins twins, Person mentor, List<String> members) {
        String pair = agreed(twins, mentor, members);
        register(twins, prepared(twins, pair));
        assertThat(pairs(twins).get(pair).state()).isInstanceOf(Pair.Active.class);
        return pair;
    }

    private String ended(Twins twins, Person mentor) {
        String pair = active(twins, mentor, mentees(1));
        Map<String, Object> end = Map.of("on", today, "reason", "MUTUAL");
        twins.ask(curator, as -> as.post("/pairs/" + pair + "/termination", end));
        return pair;
    }

    /** Again where somebody else changed the group meanwhile. */
    private Api.Reply leave(Twins twins, String group, String member) {
        Map<String, Object> leaving = Map.of("on", today, "reason", "MUTUAL");
        String path = "/pairs/" + group + "/members/" + member + "/departure";
        Api.Reply reply = twins.ask(curator, as -> as.post(path, leaving));
        while (reply.status() == 412) {
            reply = twins.ask(curator, as -> as.post(path, leaving));
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
