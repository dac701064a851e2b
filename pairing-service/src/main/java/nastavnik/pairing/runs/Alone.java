package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.PlaceValue;
import nastavnik.pairing.matching.result.RuleCount;
import nastavnik.pairing.matching.result.Unmatched;

import java.util.List;

/** Somebody a run left alone in a form, and why. */
record Alone(
        String id,
        String run,
        String mentee,
        String form,
        Unmatched.Reason reason,
        int considered,
        int candidates,
        List<String> own,
        List<RuleCount> rules,
        List<PlaceValue> places) {}
