package nastavnik.pairing.runs;

import nastavnik.pairing.matching.problem.MatchingProblem;

/** What a run was asked, kept whole, so that it can be repeated and asked again. */
record RunInput(String id, MatchingProblem problem) {}
