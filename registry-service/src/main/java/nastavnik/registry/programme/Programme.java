package nastavnik.registry.programme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.ProgrammeEvent.ProgrammeApproved;
import nastavnik.events.ProgrammeEvent.ProgrammeClosed;
import nastavnik.events.ProgrammeEvent.ProgrammeDrafted;
import nastavnik.events.ProgrammeState;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/** A programme, from its draft to its last day. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Programme.Draft.class, name = "DRAFT"),
    @JsonSubTypes.Type(value = Programme.Approved.class, name = "APPROVED"),
    @JsonSubTypes.Type(value = Programme.Closed.class, name = "CLOSED")
})
sealed interface Programme extends Claimant {

    /** As people call it; stays in the registry. */
    String title();

    /** What is told about it. */
    ProgrammeState facts();

    /** One programme of an organisation and cycle at a time. */
    @Override
    default Set<String> claims() {
        return Set.of("programme:" + facts().organisation() + ":" + facts().cycle());
    }

    /** Can still be changed. */
    record Draft(String title, ProgrammeState facts) implements Programme {}

    /** Runs within its days. */
    record Approved(String title, ProgrammeState facts) implements Programme {}

    /** Had its last day; another one may take its place. */
    record Closed(String title, ProgrammeState facts) implements Programme {

        @Override
        public Set<String> claims() {
            return Set.of();
        }
    }

    /** A first draft. */
    static Change<Programme> draft(String title, ProgrammeState facts, LocalDate today) {
        return Change.to(new Draft(title, facts), new ProgrammeDrafted(today, facts));
    }

    /** Another draft in place of this one. */
    default Change<Programme> redraft(String title, ProgrammeState facts, LocalDate today) {
        if (!(this instanceof Draft)) {
            throw new Refusal("programme-is-draft");
        }
        Draft after = new Draft(title, facts);
        return after.equals(this)
                ? Change.none(this)
                : Change.to(after, new ProgrammeDrafted(today, facts));
    }

    /** The head approves it. */
    default Change<Programme> approve(LocalDate on) {
        return switch (this) {
            case Draft draft -> {
                ProgrammeState approved = with(draft.facts().until(), on);
                yield Change.to(
                        new Approved(draft.title(), approved), new ProgrammeApproved(on, approved));
            }
            case Approved approved when on.equals(approved.facts().approved()) -> Change.none(this);
            default -> throw new Refusal("programme-is-draft");
        };
    }

    /** This is its last day. */
    default Change<Programme> close(LocalDate on) {
        return switch (this) {
            case Closed closed when on.equals(closed.facts().until()) -> Change.none(this);
            case Closed _ -> throw new Refusal("programme-is-running");
            case Draft draft -> closed(draft.title(), on);
            case Approved approved -> closed(approved.title(), on);
        };
    }

    private Change<Programme> closed(String title, LocalDate on) {
        if (on.isBefore(facts().since())) {
            throw new Refusal("closing-follows-opening");
        }
        ProgrammeState after = with(on, facts().approved());
        return Change.to(new Closed(title, after), new ProgrammeClosed(on, after));
    }

    private ProgrammeState with(LocalDate until, @Nullable LocalDate approved) {
        return new ProgrammeState(
                facts().organisation(),
                facts().cycle(),
                facts().forms(),
                facts().since(),
                until,
                approved);
    }
}
