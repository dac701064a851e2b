package nastavnik.pairing.matching;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.TemplatePolicy;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.Organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** People of a region, generated: schools in municipalities, forms as the target model has them. */
final class GeneratedRegion {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    /** Mentees of a municipality, if nothing else is said. */
    static final int A_MUNICIPALITY = 5_500;

    private static final int A_SCHOOL = 275;
    private static final List<String> FORMS =
            List.of(
                    "PUPIL_PUPIL",
                    "PUPIL_PUPIL",
                    "STUDENT_PUPIL",
                    "EMPLOYER_PUPIL",
                    "TEACHER_PUPIL");
    private static final List<String> CATEGORIES =
            List.of("PUPIL", "PUPIL", "UNIVERSITY_STUDENT", "EMPLOYER_SPECIALIST", "TEACHER");

    private final Random random;
    private final int municipalities;
    private final int schools;

    /**
     * A region without people.
     *
     * @param schools of a municipality
     */
    private GeneratedRegion(Random random, int municipalities, int schools) {
        this.random = random;
        this.municipalities = municipalities;
        this.schools = schools;
    }

    /**
     * A region.
     *
     * @param places in percent of mentees
     */
    static MatchingProblem of(int mentees, int mentors, int places, long seed) {
        return of(mentees, mentors, places, seed, A_MUNICIPALITY);
    }

    /**
     * A region of larger or smaller municipalities.
     *
     * @param together mentees of each
     */
    static MatchingProblem of(int mentees, int mentors, int places, long seed, int together) {
        var random = new Random(seed);
        int municipalities = Math.max(1, mentees / together);
        var region = new GeneratedRegion(random, municipalities, together / A_SCHOOL);
        int[] offered = new int[mentors];
        for (long k = (long) mentees * places / 100; k > 0; k--) {
            offered[random.nextInt(mentors)]++;
        }
        return new MatchingProblem(
                DAY,
                policy(),
                IntStream.range(0, municipalities * region.schools)
                        .mapToObj(region::school)
                        .toList(),
                IntStream.range(0, mentees).mapToObj(region::mentee).toList(),
                IntStream.range(0, mentors).mapToObj(i -> region.mentor(i, offered[i])).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static MatchingPolicy policy() {
        return TemplatePolicy.version("benchmark");
    }

    private Organisation school(int number) {
        return new Organisation("school-" + number, "municipality-" + number / schools, Set.of());
    }

    private Set<String> anySchool() {
        return Set.of("school-" + random.nextInt(municipalities * schools));
    }

    private Mentee mentee(int number) {
        return new Mentee(
                "mentee-%06d".formatted(number),
                anySchool(),
                "PUPIL",
                2009 + random.nextInt(8),
                Set.of(FORMS.get(random.nextInt(FORMS.size()))),
                some(1 + random.nextInt(2), "request", 20),
                some(1 + random.nextInt(3), "interest", 30),
                Set.of(random.nextInt(10) == 0 ? "tt" : "ru"),
                some(2 + random.nextInt(3), "time", 10),
                List.of(),
                Set.of(),
                Set.of("CONSENTED"),
                random.nextInt(200) == 0,
                random.nextInt(100),
                random.nextInt(300));
    }

    private Mentor mentor(int number, int places) {
        int kind = random.nextInt(FORMS.size());
        return new Mentor(
                "mentor-%05d".formatted(number),
                anySchool(),
                CATEGORIES.get(kind),
                1975 + random.nextInt(20) + (kind < 2 ? 28 - random.nextInt(20) : 0),
                places,
                Map.of(FORMS.get(kind), places),
                25,
                some(2 + random.nextInt(4), "request", 20),
                some(2 + random.nextInt(4), "interest", 30),
                random.nextInt(10) == 0 ? Set.of("tt", "ru") : Set.of("ru"),
                some(3 + random.nextInt(4), "time", 10),
                null,
                null,
                List.of(),
                Set.of("CONSENTED", "CHECKED"),
                random.nextInt(50) == 0);
    }

    private Set<String> some(int count, String word, int of) {
        Set<String> some = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            some.add(word + random.nextInt(of));
        }
        return some;
    }
}
