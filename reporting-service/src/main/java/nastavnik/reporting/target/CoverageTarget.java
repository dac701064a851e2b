package nastavnik.reporting.target;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import nastavnik.events.CoverageTargetEvent.CoverageTargetApproved;
import nastavnik.events.CoverageTargetEvent.CoverageTargetSet;
import nastavnik.events.CoverageTargetState;
import nastavnik.events.CoverageTargetState.Share;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Claimant;
import nastavnik.platform.aggregate.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The targets of a municipality's coverage plan ([Kalininsky] annex 1), from the first draft. What
 * was approved and is changed needs a new approval.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CoverageTarget.Drafted.class, name = "DRAFTED"),
    @JsonSubTypes.Type(value = CoverageTarget.Approved.class, name = "APPROVED")
})
sealed interface CoverageTarget extends Claimant {

    /** What is decided. */
    Content content();

    /**
     * What a municipality decides.
     *
     * @param baseOn the day of the enrolment the plan is counted from
     * @param shares by year, ascending
     */
    record Content(String municipality, LocalDate baseOn, List<Share> shares) {

        CoverageTargetState state(@Nullable LocalDate approved) {
            return new CoverageTargetState(municipality, baseOn, shares, approved);
        }
    }

    record Drafted(Content content) implements CoverageTarget {}

    record Approved(Content content, LocalDate approved) implements CoverageTarget {}

    /** The first draft. */
    static Change<CoverageTarget> draft(Content content, LocalDate on) {
        return Change.to(new Drafted(content), new CoverageTargetSet(on, content.state(null)));
    }

    /** Another decision; the same one again changes nothing. */
    default Change<CoverageTarget> set(Content content, LocalDate on) {
        return content.equals(content()) ? Change.none(this) : draft(content, on);
    }

    /**
     * Approval by the head of the municipality's education.
     *
     * @throws Refusal {@code target-is-approved} if it was approved on another day
     */
    default Change<CoverageTarget> approve(LocalDate on) {
        return switch (this) {
            case Drafted drafted ->
                    Change.to(
                            new Approved(drafted.content(), on),
                            new CoverageTargetApproved(on, drafted.content().state(on)));
            case Approved approved when approved.approved().equals(on) -> Change.none(approved);
            case Approved _ -> throw new Refusal("target-is-approved");
        };
    }
}
