package nastavnik.pairing.matching.result;

import java.util.List;

/**
 * Somebody left alone in a form, and why.
 *
 * @param considered mentors who offer the form
 * @param candidates those of them no rule forbids
 * @param own codes of the rules the mentee breaks alone; the counts below leave them aside
 * @param rules what the other rules forbid, in the policy's order
 * @param places where one more place would help, the most valuable first; at most ten
 */
public record Unmatched(
        String mentee,
        String form,
        Reason reason,
        int considered,
        int candidates,
        List<String> own,
        List<RuleCount> rules,
        List<PlaceValue> places) {

    /** Why, in one word. */
    public enum Reason {
        /** The mentee breaks a rule alone. */
        NOT_ELIGIBLE,
        /** No mentor offers the form. */
        NOT_OFFERED,
        /** Every mentor is forbidden by some rule. */
        RULES,
        /** There are mentors who may, but their places went where they are worth more. */
        PLACES
    }

    public Unmatched {
        own = List.copyOf(own);
        rules = List.copyOf(rules);
        places = List.copyOf(places);
    }
}
