package nastavnik.pairing.matching.problem;

/** Two people who must not be proposed to each other, in no form. */
public record BlockedPair(String mentee, String mentor) {}
