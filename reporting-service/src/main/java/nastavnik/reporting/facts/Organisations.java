package nastavnik.reporting.facts;

import nastavnik.events.OrganisationEvent;
import nastavnik.events.OrganisationKind;
import nastavnik.reporting.columns.Roster;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/** Organisations and municipalities by number, through time. */
public final class Organisations extends Family<OrganisationEvent> {

    private final List<@Nullable OrganisationFact> facts = new ArrayList<>();

    Organisations(Roster organisations) {
        super(OrganisationEvent.class, organisations);
    }

    /** What is known of an organisation; nothing if others only mentioned it. */
    public Optional<OrganisationFact> find(int organisation) {
        return Optional.ofNullable(fact(organisation));
    }

    /** Numbers of all that are no municipality, in no order. */
    public IntStream all() {
        return known().filter(number -> kind(number) != OrganisationKind.MUNICIPALITY);
    }

    /** Numbers of all municipalities, in no order. */
    public IntStream municipalities() {
        return known().filter(number -> kind(number) == OrganisationKind.MUNICIPALITY);
    }

    /** Numbers of those that belong to the municipality on the day, in no order. */
    public IntStream of(String municipality, LocalDate day) {
        return all().filter(number -> municipality.equals(get(number).version(day).parent()));
    }

    /** What is known of an organisation that came from {@link #all} or {@link #municipalities}. */
    public OrganisationFact get(int organisation) {
        return Objects.requireNonNull(fact(organisation));
    }

    /** Its id. */
    public String id(int organisation) {
        return roster().id(organisation);
    }

    @Override
    void take(int organisation, OrganisationEvent event, Instant recorded) {
        OrganisationFact after = OrganisationFact.after(fact(organisation), event);
        while (facts.size() <= organisation) {
            facts.add(null);
        }
        facts.set(organisation, after);
    }

    @Override
    void noteChange(int organisation, Facts facts) {
        // Names, parents and enrolments are looked up with every question.
    }

    @Override
    void describe(int organisation, StringJoiner words) {
        words.add(find(organisation).toString());
    }

    private OrganisationKind kind(int organisation) {
        return get(organisation).kind();
    }

    private IntStream known() {
        return IntStream.range(0, facts.size()).filter(number -> fact(number) != null);
    }

    private @Nullable OrganisationFact fact(int organisation) {
        return organisation >= 0 && organisation < facts.size() ? facts.get(organisation) : null;
    }
}
