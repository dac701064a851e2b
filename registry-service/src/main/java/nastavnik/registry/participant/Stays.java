package nastavnik.registry.participant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import nastavnik.events.Category;
import nastavnik.events.Stay;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person's times in organisations, oldest first; pure. */
public record Stays(@JsonValue List<Stay> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Stays {
        all = List.copyOf(all);
    }

    /** The stay in an organisation that has no end yet. */
    public Optional<Stay> open(String organisation) {
        return all.stream()
                .filter(stay -> stay.until() == null && stay.organisation().equals(organisation))
                .findFirst();
    }

    public boolean anyOpen() {
        return all.stream().anyMatch(stay -> stay.until() == null);
    }

    Stays begin(String organisation, Category category, LocalDate on, @Nullable LocalDate taught) {
        List<Stay> list = new ArrayList<>(all);
        list.add(new Stay(organisation, category, on, null, taught));
        list.sort(Comparator.comparing(Stay::since));
        return new Stays(list);
    }

    /** Ends the open stay; this is its last day. */
    Stays end(String organisation, LocalDate lastDay) {
        Stay stay = open(organisation).orElseThrow(() -> new Refusal("person-is-here"));
        if (lastDay.isBefore(stay.since())) {
            throw new Refusal("end-after-beginning");
        }
        return with(
                stay,
                new Stay(
                        organisation,
                        stay.category(),
                        stay.since(),
                        lastDay,
                        stay.teachingSince()));
    }

    Stays teaching(String organisation, @Nullable LocalDate since) {
        return open(organisation)
                .map(
                        stay ->
                                with(
                                        stay,
                                        new Stay(
                                                organisation,
                                                stay.category(),
                                                stay.since(),
                                                null,
                                                since)))
                .orElse(this);
    }

    private Stays with(Stay before, Stay after) {
        return new Stays(all.stream().map(stay -> stay.equals(before) ? after : stay).toList());
    }
}
