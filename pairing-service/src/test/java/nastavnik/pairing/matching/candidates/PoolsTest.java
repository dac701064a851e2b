package nastavnik.pairing.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.Organisation;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Schools in two hundred municipalities, two in each, a partner in the next: so many that a set of
 * municipalities takes several words of bits.
 */
class PoolsTest {

    private static final int MUNICIPALITIES = 200;
    private static final int SCHOOLS = 2 * MUNICIPALITIES;

    @Test
    void thoseNearAreFoundInEveryMunicipality() {
        assertFound("own", i -> Set.of(i));
        assertFound("municipality", i -> Set.of(i, i ^ 1));
        assertFound("partner", i -> Set.of(i, (i + 2) % SCHOOLS, (i + SCHOOLS - 2) % SCHOOLS));
        assertFound("remote", i -> i % 3 == 0 ? everyThird() : Set.of());
    }

    @Test
    void aSecondRuleOfTheKindIsAskedToo() {
        var search =
                new CandidateSearch(new Catalogue(problem("own,partner,municipality", "own")), 1);

        assertThat(mentors(search.of(7))).containsExactly(7);
    }

    @Test
    void onlyARuleThatAllowsAllWhomItsPoolsHoldIsExact() {
        assertThat(isExact("own")).isTrue();
        assertThat(isExact("own", "partner", "municipality", "remote")).isTrue();
        assertThat(isExact("own", "municipality")).isFalse();
        assertThat(isExact("partner", "municipality")).isFalse();
        assertThat(isExact()).isFalse();
    }

    private static boolean isExact(String... allow) {
        return new Pools(new Nearness(List.of()), Set.of(allow)).isExact();
    }

    /** Who wants a mentor only at a distance has none in the own school. */
    private static Set<Integer> everyThird() {
        return new TreeSet<>(IntStream.range(0, SCHOOLS).filter(i -> i % 3 == 0).boxed().toList());
    }

    private interface Near {
        Set<Integer> to(int school);
    }

    private static void assertFound(String allow, Near near) {
        boolean own = !allow.equals("remote");
        var catalogue =
                new Catalogue(problem(own && !allow.equals("own") ? "own," + allow : allow));
        var search = new CandidateSearch(catalogue, 1);
        for (int school = 0; school < SCHOOLS; school++) {
            assertThat(mentors(search.of(school))).as(name(school)).isEqualTo(near.to(school));
            assertThat(seekers(catalogue, school)).as(name(school)).containsAll(near.to(school));
        }
    }

    /** Wishes and mentors are numbered by place, so they have the numbers of their schools. */
    private static Set<Integer> mentors(CandidateTable table) {
        return IntStream.range(0, table.of(0))
                .mapToObj(i -> table.mentor()[i])
                .collect(Collectors.toSet());
    }

    private static Set<Integer> seekers(Catalogue catalogue, int mentor) {
        Set<Integer> seekers = new TreeSet<>();
        catalogue.eachSeeker(mentor, seekers::add);
        return seekers;
    }

    /**
     * A problem with rules of organisations.
     *
     * @param allow of each rule
     */
    private static MatchingProblem problem(String... allow) {
        List<Organisation> schools = new ArrayList<>();
        List<Mentee> mentees = new ArrayList<>();
        List<Mentor> mentors = new ArrayList<>();
        for (int i = 0; i < SCHOOLS; i++) {
            schools.add(
                    new Organisation(
                            name(i), "d%03d".formatted(i / 2), Set.of(name((i + 2) % SCHOOLS))));
            var mentee = new Two.Someone("e" + name(i), 14);
            mentee.organisations = Set.of(name(i));
            mentee.remote = i % 3 == 0;
            mentees.add(mentee.asMentee());
            var mentor = new Two.Someone("m" + name(i), 17);
            mentor.organisations = Set.of(name(i));
            mentor.remote = i % 3 == 0;
            mentors.add(mentor.asMentor());
        }
        List<Rule> rules =
                IntStream.range(0, allow.length)
                        .mapToObj(
                                i ->
                                        new Rule(
                                                "near" + i,
                                                "ORGANISATION",
                                                Set.of(),
                                                Map.of("allow", allow[i])))
                        .toList();
        return new MatchingProblem(
                LocalDate.of(Two.YEAR, 9, 1),
                new MatchingPolicy("v1", rules, List.of(), Map.of(), 0, 0, 0, 30),
                schools,
                mentees,
                mentors,
                List.of(),
                List.of(),
                List.of());
    }

    private static String name(int school) {
        return "school-%03d".formatted(school);
    }
}
