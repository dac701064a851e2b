package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.result.RuleCount;

import java.util.List;

/**
 * What the rules leave of all mentors who offer a form.
 *
 * @param considered mentors who offer it
 * @param allowed those no rule forbids, what the mentee breaks alone left aside
 * @param rules whom each forbids and whom it alone, the built-in ones first
 */
public record Tally(int considered, int allowed, List<RuleCount> rules) {}
