package nastavnik.reporting.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Side;
import nastavnik.platform.log.LogEntry;
import nastavnik.reporting.District;
import nastavnik.reporting.arrival.Ledger;
import nastavnik.reporting.arrival.Shelf;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;
import nastavnik.reporting.methodology.SatisfactionRule.MeanOfMarks;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody looks at every area after every event, and asks for every day and both kinds of years,
 * and keeps all he saw. Whatever he adds up or takes away, answers come to him at least five people
 * at a time.
 */
class WatchedTest {

    private static final int LEAST = 5;
    private static final int DAYS = 40;
    private static final Measure.Satisfaction MENTEES =
            new Measure.Satisfaction(Side.MENTEE, new MeanOfMarks(70), LEAST);

    private final Shelf shelf = new Shelf();
    private final District district = new District(shelf).municipality();
    private final Map<String, Set<String>> seen = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noTwoViewsDifferByFewerThanFivePeople(long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2020, random.nextBoolean() ? 8 : 12, 15);
        Ledger ledger = Shelf.empty();
        List<String> schools = List.of(District.names("s", 1 + random.nextInt(4)));
        schools.forEach(school -> district.school(school, 100, 50));
        List<LogEntry> all = new ArrayList<>();
        for (Map.Entry<Instant, Runnable> event : events(random, schools, first).entrySet()) {
            event.getValue().run();
            List<LogEntry> told = shelf.take();
            ledger.read(told);
            all.addAll(told);
            look(ledger, first, LocalDate.ofInstant(event.getKey(), ZoneOffset.UTC));
        }
        look(ledger, first, first.plusDays(DAYS));

        answersSeenAlike()
                .forEach(together -> assertThat(together).hasSizeGreaterThanOrEqualTo(LEAST));
        theSameWhateverOrderTopicsComeIn(all, ledger, first.plusDays(DAYS));
    }

    /** Issues, answers and withdrawals in the order of their moments. */
    private SortedMap<Instant, Runnable> events(
            Random random, List<String> schools, LocalDate first) {
        SortedMap<Instant, Runnable> events = new TreeMap<>();
        int people = 0;
        for (String school : schools) {
            int asked = random.nextInt(random.nextBoolean() ? 8 : 30);
            for (int at = 0; at < asked; at++) {
                String person = "p" + people++;
                LocalDate on = first.plusDays(random.nextInt(3) * 10L);
                put(events, random, on, () -> district.issued(school, person, on));
                LocalDate then = on.plusDays(1 + random.nextInt(8));
                int fate = random.nextInt(10);
                if (fate < 7) {
                    put(events, random, then, () -> answer(school, person, then));
                } else if (fate < 8) {
                    put(events, random, then, () -> district.withdrawn(school, person, on, then));
                }
            }
        }
        return events;
    }

    private void answer(String school, String person, LocalDate on) {
        district.answered(school, person, on, Map.of("a", 9), Map.of());
    }

    private void put(
            SortedMap<Instant, Runnable> events, Random random, LocalDate on, Runnable event) {
        Instant at =
                on.atStartOfDay(ZoneOffset.UTC)
                        .plusNanos((1 + random.nextInt(86_000_000)) * 1_000_000L)
                        .toInstant();
        events.put(
                at,
                () -> {
                    shelf.at(at);
                    event.run();
                });
    }

    /** Days ahead are asked as today. */
    private void look(Ledger ledger, LocalDate first, LocalDate today) {
        int view = seen.size();
        for (LocalDate day = today; !day.isBefore(first); day = day.minusDays(3)) {
            for (LocalDate begin : List.of(day.withDayOfYear(1), LocalDate.of(2020, 9, 1))) {
                if (!begin.isAfter(day)) {
                    Term term = new Term(day, begin, day, day);
                    String name = view + " " + day + " " + begin + " ";
                    areas(ledger, term).forEach((area, answers) -> seen.put(name + area, answers));
                }
            }
        }
    }

    private static Map<String, Set<String>> areas(Ledger ledger, Term term) {
        return ledger.ask(
                        facts -> {
                            int[] all = facts.organisations().of(District.ID, term.day()).toArray();
                            Shown shown = Satisfaction.shown(all, MENTEES, term, facts);
                            Map<String, Set<String>> areas = new HashMap<>();
                            Set<String> whole = new TreeSet<>();
                            shown.ofWhole(row -> whole.add(id(facts, row)));
                            areas.put("whole", whole);
                            for (int school : all) {
                                Set<String> part = new TreeSet<>();
                                shown.ofPart(school, row -> part.add(id(facts, row)));
                                areas.put(facts.organisations().id(school), part);
                            }
                            return areas;
                        })
                .answer();
    }

    private static String id(Facts facts, int row) {
        return facts.answers().roster().id(facts.answers().reply(row));
    }

    /** Answers that stand in exactly the same views cannot be told apart; others can. */
    private Collection<Set<String>> answersSeenAlike() {
        Map<String, Set<Integer>> views = new HashMap<>();
        int number = 0;
        for (Set<String> answers : new HashSet<>(seen.values())) {
            int view = number++;
            answers.forEach(
                    answer -> views.computeIfAbsent(answer, _ -> new TreeSet<>()).add(view));
        }
        Map<Set<Integer>, Set<String>> alike = new HashMap<>();
        views.forEach((answer, in) -> alike.computeIfAbsent(in, _ -> new TreeSet<>()).add(answer));
        return alike.values();
    }

    private static void theSameWhateverOrderTopicsComeIn(
            List<LogEntry> all, Ledger ledger, LocalDate day) {
        Ledger anew = Shelf.empty();
        anew.read(topicByTopic(all));
        Term term = new Term(day, LocalDate.of(2020, 9, 1), day, day);

        assertThat(areas(anew, term)).isEqualTo(areas(ledger, term));
    }

    /** Topic by topic and partition by partition, as a restart may read them. */
    private static List<LogEntry> topicByTopic(List<LogEntry> entries) {
        return entries.stream()
                .sorted(
                        Comparator.comparing(LogEntry::topic)
                                .reversed()
                                .thenComparingInt(LogEntry::partition)
                                .thenComparingLong(LogEntry::offset))
                .toList();
    }
}
