package nastavnik.registry.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import nastavnik.events.Category;
import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.NotFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A person's parts in cycles, oldest first; pure. */
public record Participations(@JsonValue List<Participation> all) {

    private static final Set<Category> FROM_OUTSIDE =
            Set.of(
                    Category.EMPLOYER_SPECIALIST,
                    Category.UNIVERSITY_STUDENT,
                    Category.GRADUATE,
                    Category.OTHER);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Participations {
        all = List.copyOf(all);
    }

    public Participation get(String id) {
        return find(p -> p.id().equals(id)).orElseThrow(NotFound::new);
    }

    /** The running one of a cycle, side and organisation: there is at most one. */
    public Optional<Participation> running(Place place) {
        return running(place.cycle(), place.side(), place.organisation());
    }

    Optional<Participation> running(String cycle, Side side, String organisation) {
        return find(
                p ->
                        isRunning(p)
                                && p.cycle().equals(cycle)
                                && p.side() == side
                                && p.organisation().equals(organisation));
    }

    public List<Participation> running(Predicate<Participation> which) {
        return all.stream().filter(Participations::isRunning).filter(which).toList();
    }

    /** Whether it has not ended. */
    public static boolean isRunning(Participation p) {
        return p.status() != ParticipationStatus.WITHDRAWN
                && p.status() != ParticipationStatus.REJECTED;
    }

    /** Adults from outside are checked before they meet a child. */
    public static boolean needsCheck(Category category, Side side) {
        return side == Side.MENTOR && FROM_OUTSIDE.contains(category);
    }

    /** Whether one of this base has ended. */
    public boolean ended(Place place) {
        return all.stream()
                .filter(p -> !isRunning(p))
                .anyMatch(
                        p ->
                                p.side() == place.side()
                                        && p.cycle().equals(place.cycle())
                                        && p.organisation().equals(place.organisation()));
    }

    Participations add(Participation one) {
        List<Participation> list = new ArrayList<>(all);
        list.add(one);
        return new Participations(list);
    }

    Participations with(Participation after) {
        return new Participations(
                all.stream().map(p -> p.id().equals(after.id()) ? after : p).toList());
    }

    /** Stable for its person: the how-manieth it is. */
    public String nextId() {
        return "p" + (all.size() + 1);
    }

    private Optional<Participation> find(Predicate<Participation> which) {
        return all.stream().filter(which).findFirst();
    }
}
