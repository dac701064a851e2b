package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.PlaceValue;
import nastavnik.pairing.matching.result.RuleCount;
import nastavnik.pairing.matching.result.Unmatched;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * Somebody a run left alone, and why.
 *
 * @param form none where the mentee named none and several would fit, or none would
 * @param forms those that would fit then, codes of the dictionary
 */
record Alone(
        String id,
        String run,
        String mentee,
        @Nullable String form,
        Reason reason,
        int considered,
        int candidates,
        List<String> own,
        List<RuleCount> rules,
        List<PlaceValue> places,
        @Nullable Set<String> forms) {

    /** Why, in one word: as the engine says it, or before the engine was asked at all. */
    enum Reason {
        NOT_ELIGIBLE,
        NOT_OFFERED,
        RULES,
        PLACES,
        /** The mentee named no form; name one, or start a run for a single form. */
        FORM_NOT_NAMED;

        static Reason of(Unmatched.Reason said) {
            return valueOf(said.name());
        }
    }

    static Alone withoutForm(String id, String run, String mentee, Set<String> fitting) {
        return new Alone(
                id,
                run,
                mentee,
                null,
                Reason.FORM_NOT_NAMED,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                fitting);
    }
}
