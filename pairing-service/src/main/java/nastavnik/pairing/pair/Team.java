package nastavnik.pairing.pair;

import nastavnik.platform.aggregate.Refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is in a pair and who was: the mentors' terms, the last one running, and memberships. */
public record Team(List<Mentor> mentors, List<Member> members) {

    public Team {
        mentors = List.copyOf(mentors);
        members = List.copyOf(members);
    }

    /** The mentor of the last term. */
    public Mentor mentor() {
        return mentors.getLast();
    }

    /** Who led before the mentor, as they led then; nobody once an order named the mentor only. */
    public Optional<Mentor> former() {
        return Optional.ofNullable(mentor().instead())
                .filter(instead -> keepsTermOf(instead) || mentor().since() == null);
    }

    /** The team as the former mentor led it. */
    Team back(Mentor former) {
        int kept = mentors.size() - (keepsTermOf(former) ? 2 : 1);
        List<Mentor> terms = new ArrayList<>(mentors.subList(0, kept));
        terms.add(former);
        return new Team(terms, members);
    }

    private boolean keepsTermOf(Mentor instead) {
        return mentors.size() > 1
                && mentors.get(mentors.size() - 2).participant().equals(instead.participant());
    }

    /** Open memberships whose place a line of the pair's history gave. */
    public List<Member> givenBy(long line) {
        return open().stream().filter(member -> member.givenBy(line)).toList();
    }

    /** Memberships that have not ended. */
    public List<Member> open() {
        return members.stream().filter(Member::open).toList();
    }

    /** The open membership of a person. */
    public Optional<Member> open(String participant) {
        return members.stream()
                .filter(Member::open)
                .filter(member -> member.participant().equals(participant))
                .findFirst();
    }

    /** Whether somebody is or was a mentee here. */
    public boolean knows(String participant) {
        return members.stream().anyMatch(member -> member.participant().equals(participant));
    }

    /**
     * The latest membership of a person, open or not.
     *
     * @throws Refusal {@code person-is-in-the-pair} if there was none
     */
    public Member latest(String participant) {
        return members.stream()
                .filter(member -> member.participant().equals(participant))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Refusal("person-is-in-the-pair"));
    }

    /** Whether the mentor and every mentee said yes. */
    public boolean agreed() {
        return waiting().isEmpty() && !open().isEmpty();
    }

    /** Those whose yes is missing, the mentor first. */
    public List<String> waiting() {
        return Stream.concat(
                        Stream.of(mentor())
                                .filter(mentor -> mentor.agreed() == null)
                                .map(Mentor::participant),
                        open().stream()
                                .filter(member -> member.agreed() == null)
                                .map(Member::participant))
                .toList();
    }

    /** Numbers of the mentor's places taken here. */
    public Set<Integer> places() {
        return open().stream()
                .map(Member::place)
                .filter(place -> place > 0)
                .collect(Collectors.toSet());
    }

    Team agreed(String participant, Agreement agreement) {
        if (mentor().participant().equals(participant)) {
            return mentor(mentor().agreed() == null ? mentor().agreed(agreement) : mentor());
        }
        if (open(participant).isEmpty()) {
            throw new Refusal("person-is-in-the-pair");
        }
        return open(
                participant, member -> member.agreed() == null ? member.agreed(agreement) : member);
    }

    /** Those who said yes start; a mentor who leads already goes on. */
    Team started(LocalDate on) {
        Mentor led = mentor().since() == null ? mentor().started(on) : mentor();
        return mentor(led)
                .each(
                        member ->
                                member.since() == null && member.agreed() != null
                                        ? member.started(on)
                                        : member);
    }

    Team mentor(Mentor changed) {
        List<Mentor> terms = new ArrayList<>(mentors);
        terms.set(terms.size() - 1, changed);
        return new Team(terms, members);
    }

    Team followedBy(Mentor next) {
        List<Mentor> terms = new ArrayList<>(mentors);
        terms.add(next);
        return new Team(terms, members);
    }

    Team joined(Member member) {
        if (open(member.participant()).isPresent()
                || mentor().participant().equals(member.participant())) {
            throw new Refusal("person-is-new-to-the-pair");
        }
        List<Member> more = new ArrayList<>(members);
        more.add(member);
        return new Team(mentors, more);
    }

    /** Changes the open memberships. */
    Team each(UnaryOperator<Member> change) {
        return new Team(
                mentors,
                members.stream()
                        .map(member -> member.open() ? change.apply(member) : member)
                        .toList());
    }

    /** Changes one open membership. */
    Team open(String participant, UnaryOperator<Member> change) {
        return each(
                member -> member.participant().equals(participant) ? change.apply(member) : member);
    }

    /** Changes the latest membership of a person, open or not. */
    Team latest(String participant, UnaryOperator<Member> change) {
        int at = members.stream().map(Member::participant).toList().lastIndexOf(participant);
        if (at < 0) {
            throw new Refusal("person-is-in-the-pair");
        }
        List<Member> changed = new ArrayList<>(members);
        changed.set(at, Objects.requireNonNull(change.apply(changed.get(at))));
        return new Team(mentors, changed);
    }
}
