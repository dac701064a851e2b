package nastavnik.pairing.policy;

import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.Weight;

import java.util.List;

/** Rules and weights of matching beside those the forms imply; see the engine's policy. */
public record Scoring(
        List<Rule> rules,
        List<Weight> weights,
        int evenLoad,
        int proposalBonus,
        int waitingBonus,
        int candidatesPerWish) {}
