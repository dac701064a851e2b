package nastavnik.pairing.matching;

import nastavnik.pairing.matching.policy.MatchingPolicy;
import nastavnik.pairing.matching.policy.Rule;
import nastavnik.pairing.matching.policy.Weight;
import nastavnik.pairing.matching.problem.BlockedPair;
import nastavnik.pairing.matching.problem.MatchingProblem;
import nastavnik.pairing.matching.problem.Mentee;
import nastavnik.pairing.matching.problem.Mentor;
import nastavnik.pairing.matching.problem.Organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** A fingerprint of a problem: equal problems have equal ones, in whatever order they were told. */
final class InputHash {

    private final MessageDigest digest;

    private InputHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String of(MatchingProblem problem) {
        var hash = new InputHash();
        hash.line(problem.day());
        hash.policy(problem.policy());
        hash.lines(problem.organisations(), Comparator.comparing(Organisation::id));
        hash.lines(problem.mentees(), Comparator.comparing(Mentee::id));
        hash.lines(problem.mentors(), Comparator.comparing(Mentor::id));
        hash.lines(problem.frozen(), Comparator.naturalOrder());
        hash.lines(
                problem.blocked(),
                Comparator.comparing(BlockedPair::mentee).thenComparing(BlockedPair::mentor));
        hash.lines(problem.proposed(), Comparator.naturalOrder());
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void policy(MatchingPolicy policy) {
        line(policy.version());
        // Order of rules is order of reporting, so it is part of the input; order of forms is not.
        lines(policy.rules().stream(), InputHash::canonical);
        lines(policy.weights().stream(), InputHash::canonical);
        line(new TreeMap<>(policy.groupSizes()));
        line(
                List.of(
                        policy.evenLoad(),
                        policy.proposalBonus(),
                        policy.waitingBonus(),
                        policy.candidatesPerWish()));
    }

    private static List<Object> canonical(Rule rule) {
        return List.of(
                rule.code(),
                rule.kind(),
                new TreeSet<>(rule.forms()),
                new TreeMap<>(rule.parameters()));
    }

    private static List<Object> canonical(Weight weight) {
        return List.of(
                weight.code(),
                weight.kind(),
                weight.points(),
                new TreeSet<>(weight.forms()),
                new TreeMap<>(weight.parameters()));
    }

    private <T> void lines(List<T> values, Comparator<T> order) {
        lines(values.stream().sorted(order), value -> value);
    }

    private <T> void lines(Stream<T> values, Function<T, Object> canonical) {
        values.map(canonical).forEach(this::line);
        line("");
    }

    private void line(Object value) {
        digest.update(value.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
