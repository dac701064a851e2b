package nastavnik.pairing.matching;

/** How many random instances a test tries: fewer when mutants are tried, who die of the first. */
public final class Instances {

    private static final int PERCENT = Integer.getInteger("instances", 100);

    private Instances() {}

    /** So many of what a build tries, at least one. */
    public static int of(int all) {
        return Math.max(1, all * PERCENT / 100);
    }
}
