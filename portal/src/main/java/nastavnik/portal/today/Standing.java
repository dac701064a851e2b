package nastavnik.portal.today;

import nastavnik.portal.people.Person;

import java.util.List;
import java.util.Set;

/** How many people of each side of a school stand where in a cycle. */
record Standing(Mentees mentees, Mentors mentors, boolean known) {

    /** Of a school whose people the reader may not see, or whose registry is silent. */
    static final Standing UNKNOWN = new Standing(new Mentees(0, 0), new Mentors(0, 0, 0), false);

    /**
     * Mentees.
     *
     * @param preliminary without a consent
     */
    record Mentees(int preliminary, int inBase) {}

    /**
     * Mentors.
     *
     * @param preliminary without a consent
     * @param all in the base, whatever their step
     */
    record Mentors(int preliminary, int all, int qualified) {}

    static Standing of(List<Person> mentees, List<Person> mentors, String cycle) {
        return new Standing(
                new Mentees(preliminary(mentees), in(mentees, "MENTEE", cycle, Set.of("IN_BASE"))),
                new Mentors(
                        preliminary(mentors),
                        in(
                                mentors,
                                "MENTOR",
                                cycle,
                                Set.of(
                                        "CANDIDATE",
                                        "CONSENTED",
                                        "SELECTED",
                                        "IN_TRAINING",
                                        "QUALIFIED")),
                        in(mentors, "MENTOR", cycle, Set.of("QUALIFIED"))),
                true);
    }

    private static int preliminary(List<Person> people) {
        return Math.toIntExact(people.stream().filter(Person::preliminary).count());
    }

    private static int in(List<Person> people, String side, String cycle, Set<String> statuses) {
        return Math.toIntExact(
                people.stream()
                        .flatMap(one -> one.part(side, cycle).stream())
                        .filter(part -> statuses.contains(part.status()))
                        .count());
    }
}
