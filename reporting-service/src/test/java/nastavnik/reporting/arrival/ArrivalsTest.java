package nastavnik.reporting.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nastavnik.events.Category;
import nastavnik.events.Event;
import nastavnik.events.EventCodec;
import nastavnik.events.EventTypes;
import nastavnik.events.PairEvent.PairActivated;
import nastavnik.events.ParticipantEvent.ParticipantRegistered;
import nastavnik.events.Samples;
import nastavnik.platform.log.LogEntry;
import nastavnik.reporting.District;
import nastavnik.reporting.facts.Digest;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class ArrivalsTest {

    private final Shelf shelf = new Shelf();
    private final District district = new District(shelf);

    @Test
    void everySampleOfEveryConsumedFamilyGoesThroughTheFolds() {
        List<String> topics = new ArrayList<>();
        new Ledger().topics().forEach(topics::add);
        for (EventTypes.Known known : EventTypes.all()) {
            if (topics.contains(known.topic().value())) {
                Shelf single = new Shelf();
                single.put(known.topic().value(), subject(), Samples.of(known.name()));

                assertThat(single.read().parked().answer()).as(known.name()).isEmpty();
            }
        }
    }

    @Test
    void repeatsChangeNothing() {
        tellSomething();
        List<LogEntry> twice = new ArrayList<>(shelf.entries());
        twice.addAll(shelf.entries());

        assertThat(digest(Shelf.read(twice))).isEqualTo(digest(shelf.read()));
    }

    @Test
    void theOrderInWhichTopicsArriveDoesNotMatter() {
        tellSomething();
        String expected = digest(shelf.read());
        for (int seed = 0; seed < 20; seed++) {
            List<LogEntry> shuffled = interleaved(new Random(seed));

            Ledger ledger = Shelf.empty();
            shuffled.forEach(entry -> ledger.read(List.of(entry)));

            assertThat(digest(ledger)).isEqualTo(expected);
        }
    }

    @Test
    void otherFactsGiveAnotherDigest() {
        tellSomething();
        String before = digest(shelf.read());
        district.person("late", Category.PUPIL, 2010, "school");

        assertThat(digest(shelf.read())).isNotEqualTo(before);
    }

    @Test
    void aGapParksItsAggregateUntilItClosesAndNoOther() {
        district.person("one", Category.PUPIL, 2010, "school");
        Event event = registered();
        shelf.tell("two", 1, event);
        shelf.tell("two", 3, event);
        shelf.tell("two", 4, event);
        shelf.tell("one", 2, event);

        assertThat(shelf.read().parked().answer())
                .extracting(Parked::subject, Parked::reason)
                .containsExactly(tuple("two", Parked.Reason.GAP));

        shelf.tell("two", 2, event);
        Ledger whole = shelf.read();
        assertThat(whole.parked().answer()).isEmpty();
        assertThat(revision(whole, "two")).isEqualTo(4);
        assertThat(revision(whole, "one")).isEqualTo(2);
    }

    @Test
    void anUnreadableEventParksItsAggregateAndIsCountedInEveryAnswer() {
        district.person("one", Category.PUPIL, 2010, "school");
        shelf.put("registry.participant", "one", "{".getBytes(StandardCharsets.UTF_8));

        assertThat(shelf.read().ask(_ -> "").parked()).isEqualTo(1);
        assertThat(shelf.read().parked().answer())
                .extracting(Parked::reason)
                .containsExactly(Parked.Reason.UNREADABLE);
    }

    @Test
    void anEventUnderAForeignKeyIsNotTakenIn() {
        shelf.put("registry.participant", "somebody else", Samples.of("participant.joined.v1"));

        assertThat(shelf.read().parked().answer())
                .extracting(Parked::subject)
                .containsExactly("somebody else");
    }

    @Test
    void anEventOfATypeOfALaterBuildIsCountedAsSeen() {
        String known = new String(Samples.of("participant.joined.v1"), StandardCharsets.UTF_8);
        byte[] later =
                known.replace("participant.joined.v1", "participant.praised.v1")
                        .getBytes(StandardCharsets.UTF_8);
        shelf.put("registry.participant", subject(), later);

        Ledger ledger = shelf.read();
        assertThat(ledger.parked().answer()).isEmpty();
        assertThat(revision(ledger, subject())).isEqualTo(1);
        assertThat(digest(ledger)).isNotBlank();
    }

    @Test
    void positionsAreTheOffsetsReadNext() {
        district.person("one", Category.PUPIL, 2010, "school");
        LogEntry only = shelf.entries().getFirst();

        assertThat(shelf.read().ask(_ -> "").positions().next().get("registry.participant"))
                .element(only.partition())
                .isEqualTo(1L);
    }

    @Test
    void waitingEndsWhenTheRevisionOrThePositionIsThere() throws InterruptedException {
        district.person("one", Category.PUPIL, 2010, "school");
        Ledger ledger = shelf.read();
        String here = ledger.ask(_ -> "").positions().text();

        assertThat(ledger.await(AtLeast.parse(here), Duration.ZERO)).isTrue();
        assertThat(ledger.await(AtLeast.parse("registry.participant/one@1"), Duration.ZERO))
                .isTrue();
        assertThat(ledger.await(AtLeast.parse("registry.participant/one@2"), Duration.ofMillis(5)))
                .isFalse();
        assertThat(ledger.await(AtLeast.parse("registry.participant=9.9.9"), Duration.ofMillis(5)))
                .isFalse();
    }

    private void tellSomething() {
        district.municipality().school("school", 100, 50).school("school 2", 80, 20);
        for (String name : District.names("pupil", 30)) {
            district.person(name, Category.PUPIL, 2010, "school");
        }
        district.person("mentor", Category.PUPIL, 2004, "school");
        district.pair("pair", "school", "mentor", District.names("pupil", 12));
        shelf.tell(
                "pair",
                new PairActivated(
                        District.SINCE,
                        District.UNTIL,
                        District.pupils(
                                "school",
                                "mentor",
                                District.SINCE,
                                District.UNTIL,
                                District.names("pupil", 5))));
        district.answers("school", "pupil", 7, District.UNTIL, 9);
        district.programme("school", District.SINCE, District.UNTIL);
    }

    /** Keeps the order within a partition and mixes the rest. */
    private List<LogEntry> interleaved(Random random) {
        List<LogEntry> mixed = new ArrayList<>(shelf.entries());
        List<String> queues = new ArrayList<>();
        mixed.forEach(entry -> queues.add(entry.topic() + entry.partition()));
        Collections.shuffle(queues, random);
        List<LogEntry> result = new ArrayList<>();
        for (String queue : queues) {
            LogEntry next =
                    mixed.stream()
                            .filter(entry -> queue.equals(entry.topic() + entry.partition()))
                            .findFirst()
                            .orElseThrow();
            mixed.remove(next);
            result.add(next);
        }
        return result;
    }

    private static Event registered() {
        return new ParticipantRegistered(District.OPENED, "school", District.person(2010, null));
    }

    private static String subject() {
        return EventCodec.decode(Samples.of("participant.joined.v1")).subject();
    }

    private static long revision(Ledger ledger, String person) {
        return ledger.ask(
                        facts -> {
                            var roster = facts.people().roster();
                            return roster.revision(roster.find(person));
                        })
                .answer();
    }

    private static String digest(Ledger ledger) {
        return ledger.ask(Digest::of).answer();
    }
}
