package nastavnik.pairing.matching.policy;

import java.util.Set;

/** The vocabulary of hard rules. */
public enum RuleKind {
    /** The mentee has the {@code fact}. */
    MENTEE_HAS(Side.MENTEE, "fact"),
    /** The mentor has the {@code fact}. */
    MENTOR_HAS(Side.MENTOR, "fact"),
    /** The mentee is of one of the {@code categories}. */
    MENTEE_CATEGORY(Side.MENTEE, "categories"),
    /** The mentor is of one of the {@code categories}. */
    MENTOR_CATEGORY(Side.MENTOR, "categories"),
    /** The mentee is from {@code least} to {@code most} years old on the day. */
    MENTEE_AGE(Side.MENTEE, "least", "most"),
    /** The mentor is from {@code least} to {@code most} years old on the day. */
    MENTOR_AGE(Side.MENTOR, "least", "most"),
    /** The mentor is older than the mentee by {@code least} to {@code most} years. */
    AGE_GAP(Side.PAIR, "least", "most"),
    /** The mentee's age is one the mentor asked for. */
    DESIRED_AGE(Side.PAIR),
    /**
     * The two are near enough: {@code allow} lists {@code own, partner, municipality, remote},
     * where remote means that both agreed to meet at a distance.
     */
    ORGANISATION(Side.PAIR, "allow"),
    /** At least one language in common; those who named none speak any. */
    COMMON_LANGUAGE(Side.PAIR),
    /** At least {@code least} times in common; those who named none have any. */
    COMMON_AVAILABILITY(Side.PAIR, "least"),
    /** At least {@code least} interests in common. */
    COMMON_INTEREST(Side.PAIR, "least"),
    /** At least {@code least} tags of the request are among the mentor's competences. */
    REQUEST_COVERED(Side.PAIR, "least"),
    /** The mentor was not the mentee's mentor before. */
    NOT_PREVIOUS(Side.PAIR);

    /** Whom a rule asks: one of the two alone, or both together. */
    public enum Side {
        MENTEE,
        MENTOR,
        PAIR
    }

    private final Side side;
    private final String parameters;

    RuleKind(Side side, String... parameters) {
        this.side = side;
        this.parameters = String.join(",", parameters);
    }

    public Side side() {
        return side;
    }

    public Set<String> parameters() {
        return parameters.isEmpty() ? Set.of() : Set.of(parameters.split(",", -1));
    }
}
