package nastavnik.region.demo;

/**
 * How many took part in a year. The plan is the published one, kept up after its last year; the
 * facts are made up so that a school is above it, one below, one hits a rounded half exactly, and
 * the others lie close.
 */
final class Coverage {

    static final int FIRST = 2020;
    static final int LAST = 2024;

    private static final int[] MENTEES = {100, 250, 400, 550, 700};
    private static final int[] MENTORS = {20, 40, 60, 80, 100};
    private static final int ABOVE = 4;
    private static final int EXACT = 5;
    private static final int BELOW = 11;
    private static final int WHOLE = 100;

    /** Per cent of the year's groups that are together in autumn. */
    private static final int SO_FAR = 45;

    private Coverage() {}

    static int menteesPerMille(int year) {
        return MENTEES[Math.min(year, LAST) - FIRST];
    }

    static int mentorsPerMille(int year) {
        return MENTORS[Math.min(year, LAST) - FIRST];
    }

    /** Pupils who are mentees on 31 December. */
    static int mentees(School school, int year) {
        return share(planned(school.pupils(), menteesPerMille(year)), per(school, year));
    }

    /** Of them those who already are in a year that has just begun. */
    static int menteesSoFar(School school, int year) {
        return share(mentees(school, year), SO_FAR);
    }

    /** Pupils who are mentors on 31 December. */
    static int mentors(School school, int year) {
        int plan = planned(school.mentorBase(), mentorsPerMille(year));
        return Math.max(1, share(plan, per(school, year)));
    }

    /** Whether it goes badly there. */
    static boolean isBelow(School school) {
        return school.number() == BELOW;
    }

    /** Half up, in whole numbers. */
    static int planned(int base, int perMille) {
        return (base * perMille + 500) / 1000;
    }

    private static int share(int plan, int percent) {
        return (plan * percent + WHOLE / 2) / WHOLE;
    }

    /** Per cent of the plan. */
    private static int per(School school, int year) {
        return switch (school.number()) {
            case ABOVE -> 110;
            case EXACT -> WHOLE;
            case BELOW -> 78;
            default -> 97 + (school.number() * 3 + year) % 7;
        };
    }
}
