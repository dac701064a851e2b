package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.RuleKind;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What of a mentee a rule looks at: mentees alike in it are forbidden the same mentors. */
final class View {

    /** Rules that look at a mentee's age and languages, in which many are alike. */
    private static final Set<RuleKind> COHORT =
            EnumSet.of(RuleKind.AGE_GAP, RuleKind.DESIRED_AGE, RuleKind.COMMON_LANGUAGE);

    private View() {}

    /** Whether nothing but age and languages decides. */
    static boolean isOfCohort(RuleKind kind) {
        return COHORT.contains(kind);
    }

    /** Equal for mentees of the same age and languages. */
    static Object cohort(Side mentee) {
        return List.of(mentee.age(), LongBuffer.wrap(mentee.languages()));
    }

    /** Equal for mentees to whom a rule answers alike. */
    static Object of(RuleKind kind, Side mentee) {
        return switch (kind) {
            case MENTEE_HAS, MENTEE_CATEGORY, MENTEE_AGE -> mentee.id();
            case MENTOR_HAS, MENTOR_CATEGORY, MENTOR_AGE -> RuleKind.Side.MENTOR;
            case AGE_GAP, DESIRED_AGE -> mentee.age();
            case ORGANISATION -> List.of(mentee.remote(), IntBuffer.wrap(mentee.organisations()));
            case COMMON_LANGUAGE -> LongBuffer.wrap(mentee.languages());
            case COMMON_AVAILABILITY -> LongBuffer.wrap(mentee.availability());
            case COMMON_INTEREST -> LongBuffer.wrap(mentee.interests());
            case REQUEST_COVERED -> LongBuffer.wrap(mentee.wants());
            case NOT_PREVIOUS -> mentee.previous();
        };
    }
}
