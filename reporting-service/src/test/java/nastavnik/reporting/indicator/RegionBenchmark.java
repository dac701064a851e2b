package nastavnik.reporting.indicator;

import nastavnik.events.Category;
import nastavnik.events.Enrolment;
import nastavnik.events.OrganisationKind;
import nastavnik.reporting.District;
import nastavnik.reporting.arrival.Ledger;
import nastavnik.reporting.arrival.Shelf;
import nastavnik.reporting.facts.Digest;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Methodologies;
import nastavnik.reporting.methodology.Methodology;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A whole region in memory: 55 municipalities, 1,100 schools, 430,000 pupils of whom 300,000 are in
 * groups of 12, all of them asked after the work, and four of five answered. Says how long its
 * events take to be read, what they weigh, and how long answers take, in CPU time, so that a busy
 * machine says the same. The command stands in the module's README.
 */
final class RegionBenchmark {

    private static final int MUNICIPALITIES = 55;
    private static final int SCHOOLS = 1100;
    private static final int PUPILS = 430_000;
    private static final int GROUP = 12;
    private static final int MENTEES = 300_000;
    private static final int SILENT = 5;
    private static final int TIMES = 25;
    private static final int WARM = 10;
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final LocalDate ASKED = LocalDate.of(2020, 12, 10);
    private static final Instant MORNING = Instant.parse("2020-12-10T05:00:00Z");
    private static final PrintStream OUT = System.out;
    private static final Supplier<Long> CPU = RegionBenchmark::cpuNanos;

    private final Shelf shelf = new Shelf();
    private final District district = new District(shelf);
    private final Ledger ledger = Shelf.empty();
    private long events;
    private long rows;
    private long nanos;
    private int edition;
    private int changes;

    private RegionBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        RegionBenchmark benchmark = new RegionBenchmark();
        long before = used();
        benchmark.fill();
        OUT.printf(
                "%,d events read in %.1f s (%,.0f a second)%n",
                benchmark.events,
                benchmark.nanos / 1e9,
                benchmark.events / (benchmark.nanos / 1e9));
        long bytes = used() - before;
        OUT.printf(
                "facts: %,d MB, %,d rows, %,d bytes a row with ids and keys%n",
                bytes >> 20, benchmark.rows, bytes / benchmark.rows);
        benchmark.ask();
        OUT.printf("facts and what is kept of the questions: %,d MB%n", (used() - before) >> 20);
    }

    private void fill() {
        for (int number = 0; number < MUNICIPALITIES; number++) {
            district.organisation("m" + number, OrganisationKind.MUNICIPALITY, null);
        }
        for (int school = 0; school < SCHOOLS; school++) {
            String id = "s" + school;
            district.school(id, "m" + school % MUNICIPALITIES, enrolment());
            read(false);
        }
        for (int pupil = 0; pupil < PUPILS; pupil++) {
            district.person(pupil(pupil), Category.PUPIL, 2003 + pupil % 11, "s" + pupil % SCHOOLS);
            read(false);
        }
        for (int group = 0; group < MENTEES / GROUP; group++) {
            group(group);
            read(false);
        }
        rows = SCHOOLS + PUPILS + MENTEES + 2L * MENTEES / GROUP;
        for (int mentee = 0; mentee < MENTEES; mentee++) {
            opinion(mentee);
            read(false);
        }
        read(true);
    }

    /** Moments follow each other as they do in a region where everybody is asked in one week. */
    private void opinion(int mentee) {
        String school = "s" + mentee % SCHOOLS;
        shelf.at(MORNING.plusMillis(mentee));
        district.issued(school, pupil(mentee), ASKED);
        rows++;
        if (mentee % SILENT != 0) {
            shelf.at(MORNING.plusSeconds(3600).plusMillis(mentee * 7L));
            district.answered(school, pupil(mentee), ASKED, marks(mentee), Map.of("go-on", true));
            rows++;
        }
    }

    private static Map<String, Integer> marks(int mentee) {
        Map<String, Integer> marks = new HashMap<>();
        for (int question = 0; question < 11; question++) {
            marks.put("question-" + question, 1 + (mentee * 7 + question * 3) % 10);
        }
        return marks;
    }

    /** Group n is of school n: pupils n, n + schools, n + 2 · schools, … */
    private void group(int group) {
        int school = group % SCHOOLS;
        int begin = school + group / SCHOOLS * GROUP * SCHOOLS;
        String[] mentees = new String[GROUP];
        Arrays.setAll(mentees, at -> pupil((begin + at * SCHOOLS) % PUPILS));
        district.pair(
                "g" + group,
                "s" + school,
                pupil((begin + 5 * SCHOOLS + 300 * SCHOOLS) % PUPILS),
                mentees);
    }

    private void read(boolean last) {
        if (last || shelf.size() >= 5000) {
            var entries = shelf.take();
            long begin = CPU.get();
            ledger.read(entries);
            nanos += CPU.get() - begin;
            events += entries.size();
        }
    }

    private void ask() {
        OUT.println("asked for the first time, as after midnight:");
        ask(this::unasked, 0);
        OUT.println("asked before, and nothing has changed since:");
        ask(() -> question(0), 0);
        OUT.println("asked before, then answers and a group changed in one municipality:");
        ask(() -> question(0), 1);
        OUT.println("asked before, then answers and a group changed in every municipality:");
        ask(() -> question(0), MUNICIPALITIES);
        time("digest of all facts", 0, () -> ledger.ask(Digest::of).answer());
    }

    private void ask(Supplier<Question> question, int changed) {
        time("one school, all indicators", changed, () -> figures(question.get(), "s7"));
        time("one municipality, all indicators", changed, () -> figures(question.get(), "m7"));
        time(
                "municipality by school, with total",
                changed,
                () -> table(question.get(), (q, f) -> Tables.byOrganisation("m7", q, f)));
        time(
                "region, all indicators",
                changed,
                () -> table(question.get(), (q, f) -> new Figures(q, f).of(q.region(f))));
        time(
                "region by municipality, with total",
                changed,
                () -> table(question.get(), Tables::byMunicipality));
    }

    private Question unasked() {
        return question(++edition);
    }

    /** The same question in another edition of the methodology shares nothing that was kept. */
    private static Question question(int edition) {
        Methodology shipped = Methodologies.shipped("kalininsky-2020").standard();
        Methodology methodology =
                new Methodology(
                        shipped.code(),
                        shipped.version() + edition,
                        shipped.name(),
                        shipped.basis(),
                        shipped.when(),
                        shipped.period(),
                        shipped.organisations(),
                        shipped.decimals(),
                        shipped.indicators());
        return new Question(methodology, DAY, DAY);
    }

    private Object figures(Question question, String area) {
        return table(question, (q, f) -> new Figures(q, f).of(q.area(area, f).orElseThrow()));
    }

    private Object table(Question question, BiFunction<Question, Facts, Object> answer) {
        return ledger.ask(facts -> answer.apply(question, facts)).answer();
    }

    /** Somebody answers anew and a group is told anew in a school of so many municipalities. */
    private void change(int municipalities) {
        for (int school = 0; school < municipalities; school++) {
            int mentee = school + SCHOOLS * (1 + changes % 200);
            shelf.at(MORNING.plusSeconds(7200).plusMillis(changes++));
            district.answered(
                    "s" + school, pupil(mentee), ASKED, marks(changes), Map.of("go-on", true));
            group(school + SCHOOLS * (changes % 20));
        }
        ledger.read(shelf.take());
    }

    private void time(String what, int changed, Supplier<Object> question) {
        List<Long> times = new ArrayList<>();
        for (int time = 0; time < WARM + TIMES; time++) {
            change(changed);
            long begin = CPU.get();
            Object answer = question.get();
            long took = CPU.get() - begin;
            if (time >= WARM) {
                times.add(answer == null ? Long.MAX_VALUE : took);
            }
        }
        times.sort(null);
        OUT.printf(
                "  %-40s median %8.1f ms, 95 %% %8.1f ms%n",
                what, times.get(TIMES / 2) / 1e6, times.get(TIMES * 95 / 100) / 1e6);
    }

    private static Enrolment enrolment() {
        return new Enrolment(LocalDate.of(2020, 9, 1), 391, 120, Map.of(), 30, 3);
    }

    private static String pupil(int number) {
        return String.format("%08x-2d0c-4c6c-9a3b-6d1f8a54c001", number * 0x9E3779B1);
    }

    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
