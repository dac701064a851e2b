package nastavnik.portal.services;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A service said no, or did not answer; with the words it said it in. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong with one field of what was sent. */
    public record Fault(@Nullable String pointer, @Nullable String detail) {}

    /**
     * A problem detail (RFC 9457) as the services send it.
     *
     * @param type ends with the name of the rule
     * @param trace number to tell the support
     */
    public record Problem(
            @Nullable String type,
            @Nullable String title,
            @Nullable String detail,
            @Nullable Integer status,
            @Nullable String trace,
            @Nullable List<Fault> errors) {

        /** Name of the rule, such as {@code already-answered}. */
        public String rule() {
            return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
        }

        /** Faults by field; none where there are none. */
        public List<Fault> faults() {
            return errors == null ? List.of() : errors;
        }
    }

    private final int status;
    private final transient Problem problem;

    public Refused(int status, Problem problem) {
        super(status + " " + problem.rule());
        this.status = status;
        this.problem = problem;
    }

    /** HTTP status; 503 where nobody answered, 504 where the answer took too long. */
    public int status() {
        return status;
    }

    /** In the words of the service. */
    public Problem problem() {
        return problem;
    }

    /** Whether it is this rule that said no. */
    public boolean is(String rule) {
        return problem.rule().equals(rule);
    }
}
