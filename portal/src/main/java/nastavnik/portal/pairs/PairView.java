package nastavnik.portal.pairs;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pair or group as pairing tells it; people by id. */
public record PairView(
        String id,
        long revision,
        String status,
        String organisation,
        @Nullable String cycle,
        String form,
        List<Term> mentors,
        List<Member> members,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable List<Agreement> agreements,
        @Nullable List<Order> orders,
        @Nullable List<String> warnings) {

    /** The time of one mentor. */
    public record Term(
            String participant,
            @Nullable String organisation,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** A mentee's membership. */
    public record Member(
            String participant,
            @Nullable LocalDate agreed,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable String result,
            @Nullable String decision) {

        /** Whether it has not ended. */
        public boolean open() {
            return until == null;
        }
    }

    /** Whether somebody said yes; {@code minor}: a representative has to as well. */
    public record Agreement(
            String participant, @Nullable String side, boolean minor, @Nullable LocalDate on) {}

    /** An order that put it into force. */
    public record Order(String id, @Nullable String number, @Nullable LocalDate on) {}

    /** One page. */
    public record Found(List<PairView> items, @Nullable String next) {}

    /** The current mentor. */
    public @Nullable String mentor() {
        return mentors.isEmpty() ? null : mentors.getLast().participant();
    }

    /** Whether a mentor comes from another organisation than the pair's. */
    public boolean isForeign(Term term) {
        return term.organisation() != null && !term.organisation().equals(organisation);
    }

    /** Whether the current mentor does: there is no card to open then. */
    public boolean isLedFromElsewhere() {
        return !mentors.isEmpty() && isForeign(mentors.getLast());
    }

    /** Mentees who are in it now. */
    public List<Member> open() {
        return members.stream().filter(Member::open).toList();
    }

    /** Whether somebody is to go on in a new cycle. */
    public boolean goesOn() {
        return members.stream().anyMatch(one -> "NEW_CYCLE".equals(one.decision()));
    }

    /** Those who have not said yes yet. */
    public List<Agreement> waiting() {
        return agreements == null
                ? List.of()
                : agreements.stream().filter(one -> one.on() == null).toList();
    }

    /** Whether it is printed behind the slash: «2/4» are two pairs, four groups. */
    public boolean group() {
        return members.size() > 1;
    }

    /** Whether it is one of these. */
    public boolean isIn(String... states) {
        return Set.of(states).contains(status);
    }

    /** Everybody who is or was in it. */
    public Stream<String> people() {
        return Stream.concat(
                mentors.stream().map(Term::participant), members.stream().map(Member::participant));
    }

    /** Everybody of these pairs. */
    public static Set<String> people(List<PairView> pairs) {
        return pairs.stream().flatMap(PairView::people).collect(Collectors.toSet());
    }
}
