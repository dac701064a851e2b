package nastavnik.reporting.plan;

/** How a share of a base becomes people; exact, in integers. */
public enum Rounding {
    /** To the nearest, a half upwards: as the published plan ([Kalininsky] annex 1). */
    HALF_UP {
        @Override
        long people(long base, int perMille) {
            return (2 * base * perMille + WHOLE) / (2 * WHOLE);
        }
    },
    /** Never fewer than the share. */
    CEILING {
        @Override
        long people(long base, int perMille) {
            return (base * perMille + WHOLE - 1) / WHOLE;
        }
    };

    private static final long WHOLE = 1000;

    /**
     * So many people.
     *
     * @param base people counted in the enrolment
     * @param perMille share in tenths of a per cent
     */
    abstract long people(long base, int perMille);

    /** Whether so many people are fewer than the share: «не менее X %» is then missed. */
    static boolean misses(long people, long base, int perMille) {
        return people * WHOLE < base * perMille;
    }
}
