package nastavnik.pairing.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a pair is in any state: its terms, its people, and the grounds of what happened. */
public record Dossier(Terms terms, Team team, List<Act> acts) {

    public Dossier {
        acts = List.copyOf(acts);
    }

    /** The orders that touched the pair, in the order they came. */
    public List<Order> orders() {
        return lines().filter(line -> takenBack(line).isEmpty())
                .mapToObj(line -> act(line).order())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** Number of the next line of its history, which is the revision that line leads to. */
    long nextLine() {
        return acts.size() + 1L;
    }

    /** The act of a line; the first is 1. */
    public Act act(long line) {
        return acts.get(Math.toIntExact(line - 1));
    }

    /** By which rule the second check took back what a line did, if it did. */
    public Optional<String> takenBack(long line) {
        return acts.stream()
                .map(Act::takenBack)
                .flatMap(Stream::ofNullable)
                .filter(back -> back.revision() == line)
                .map(TakenBack::rule)
                .findFirst();
    }

    /** By which rule the second check took back what an order did, if it did. */
    public Optional<String> takenBack(Order order) {
        return lines().filter(line -> order.equals(act(line).order()))
                .boxed()
                .flatMap(line -> takenBack(line).stream())
                .findFirst();
    }

    private LongStream lines() {
        return LongStream.rangeClosed(1, acts.size());
    }

    /** The first line of its history in which somebody wrote something, if one did. */
    Optional<Long> firstLineWithWords() {
        return lines().filter(line -> act(line).note() != null).boxed().findFirst();
    }

    Dossier withoutWords() {
        return new Dossier(terms, team, acts.stream().map(Act::withoutWords).toList());
    }

    boolean has(Order order) {
        return acts.stream()
                .map(Act::order)
                .anyMatch(known -> known != null && known.id().equals(order.id()));
    }

    Dossier with(Team changed) {
        return new Dossier(terms, changed, acts);
    }

    Dossier telling(Act act) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return new Dossier(terms, team, more);
    }

    /** One mentor per mentee and form, and one numbered place of the mentor for each mentee. */
    Set<String> claims() {
        return team.open().stream().flatMap(this::claims).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> claims(Member member) {
        String mentee = "mentee/" + terms.form() + "/" + member.participant();
        return member.place() == 0
                ? Stream.of(mentee)
                : Stream.of(mentee, "place/" + team.mentor().participant() + "/" + member.place());
    }
}
