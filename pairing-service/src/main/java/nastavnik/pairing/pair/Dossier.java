package nastavnik.pairing.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pair is in any state: its terms, its people, and the grounds of what happened. */
public record Dossier(Terms terms, Team team, List<Act> acts) {

    public Dossier {
        acts = List.copyOf(acts);
    }

    /** The orders that touched the pair, in the order they came. */
    public List<Order> orders() {
        return acts.stream().map(Act::order).flatMap(Stream::ofNullable).distinct().toList();
    }

    boolean has(Order order) {
        return orders().stream().anyMatch(known -> known.id().equals(order.id()));
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
