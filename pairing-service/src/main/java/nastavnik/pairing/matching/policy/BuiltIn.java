package nastavnik.pairing.matching.policy;

/** Codes of the rules that hold whatever the policy says. */
public final class BuiltIn {

    /** The mentee does not want the form, or the mentor does not offer it. */
    public static final String FORM = "form";

    /** Nobody mentors themselves. */
    public static final String SELF = "self";

    /** The two are blocked. */
    public static final String BLOCKED = "blocked";

    /** The two are a pair already, in this form or another. */
    public static final String SAME_MENTOR = "same-mentor";

    /** The mentee has a mentor in this form already. */
    public static final String HAS_MENTOR = "has-mentor";

    /** The mentor has no place left. */
    public static final String NO_PLACE = "no-place";

    static final String[] CODES = {FORM, SELF, BLOCKED, SAME_MENTOR, HAS_MENTOR, NO_PLACE};

    private BuiltIn() {}
}
