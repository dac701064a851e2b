package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.policy.RuleKind;

/** A hard rule ready to be asked. */
record CompiledRule(String code, RuleKind kind, Test test) {

    /** Whether the rule lets the two be a pair; a rule of one side looks at that side only. */
    @FunctionalInterface
    interface Test {
        boolean allows(Side mentee, Side mentor);
    }

    boolean allows(Side mentee, Side mentor) {
        return test.allows(mentee, mentor);
    }
}
