package nastavnik.region.demo;

/**
 * How many took part in a year. The plan is the published one; the facts are made up so that a
 * school is above it, one below, one hits a rounded half exactly, and the others lie close.
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

    private Coverage() {}

    static int menteesPerMille(int year) {
        return MENTEES[year - FIRST];
    }

    static int mentorsPerMille(int year) {
        return MENTORS[year - FIRST];
    }

    /** Pupils who are mentees on 31 December. */
    static int mentees(School school, int year) {
        return share(planned(school.pupils(), menteesPerMille(year)), per(school, year));
    }

    /** Pupils who are mentors on 31 December. */
    static int mentors(School school, int year) {
        int plan = planned(school.mentorBase(), mentorsPerMille(year));
        return Math.max(1, share(plan, per(school, year)));
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
