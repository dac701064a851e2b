package nastavnik.pairing.matching.policy;

/** A rule, weight or number of the policy that makes no sense; says which one and why. */
public final class PolicyRefused extends RuntimeException {

    private final String code;
    private final String reason;

    public PolicyRefused(String code, String reason) {
        super(code + ": " + reason);
        this.code = code;
        this.reason = reason;
    }

    /** Code of the rule or weight, or the name of the policy's field. */
    public String code() {
        return code;
    }

    /** A stable reason such as {@code unknown-kind}, with the offending value after a colon. */
    public String reason() {
        return reason;
    }
}
