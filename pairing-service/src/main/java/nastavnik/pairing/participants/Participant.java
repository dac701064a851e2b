package nastavnik.pairing.participants;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.events.ConsentPurpose;
import nastavnik.events.LeavingReason;
import nastavnik.events.ParticipantEvent;
import nastavnik.events.ParticipantState;
import nastavnik.events.Participation;
import nastavnik.events.ParticipationStatus;
import nastavnik.events.Side;
import nastavnik.events.Stay;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What pairing needs to know of a person. Every event carries the full public state, so the fold
 * takes the newest; the platform keeps the revision, repeats and gaps.
 *
 * @param survivor id of the person this one was merged into
 */
public record Participant(
        Category category,
        int born,
        AgeGroup ageGroup,
        List<Stay> stays,
        List<Participation> participations,
        Set<ConsentPurpose> consents,
        @Nullable String survivor,
        boolean erased) {

    private static final Set<ConsentPurpose> NEEDED =
            Set.of(ConsentPurpose.PROCESSING, ConsentPurpose.PARTICIPATION);
    private static final Set<ParticipationStatus> GONE =
            Set.of(ParticipationStatus.REJECTED, ParticipationStatus.WITHDRAWN);

    /** The fold. */
    public static Participant after(@Nullable Participant before, ParticipantEvent event) {
        ParticipantState now = event.participant();
        return new Participant(
                now.category(),
                now.born(),
                now.ageGroup(),
                now.stays(),
                now.participations(),
                now.consents(),
                now.survivor(),
                now.erased());
    }

    /** Whether data may be processed and the person may take part (152-ФЗ). */
    public boolean consented() {
        return !erased && consents.containsAll(NEEDED);
    }

    /** Whether a representative says yes beside the person. */
    public boolean minor() {
        return ageGroup != AgeGroup.ADULT;
    }

    /** The last known day in an organisation, the end of time while none is known. */
    public Optional<LocalDate> lastDayIn(String organisation) {
        return stays.stream()
                .filter(stay -> stay.organisation().equals(organisation))
                .map(stay -> stay.until() == null ? LocalDate.MAX : stay.until())
                .max(LocalDate::compareTo);
    }

    /** What the person is in an organisation on a day. */
    public Optional<Category> categoryIn(String organisation, LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.organisation().equals(organisation) && stay.on(day))
                .map(Stay::category)
                .findFirst();
    }

    /** Parts in a cycle on one side that neither ended nor were refused. */
    public Stream<Participation> in(String cycle, Side side) {
        return participations.stream()
                .filter(part -> part.cycle().equals(cycle) && part.side() == side)
                .filter(part -> part.until() == null && !GONE.contains(part.status()));
    }

    /** Places in a cycle, over all bases the person stands in. */
    public int places(String cycle) {
        return in(cycle, Side.MENTOR).mapToInt(Participation::places).sum();
    }

    /**
     * Why somebody may no longer be in a pair as one of an organisation.
     *
     * @param on last day in the pair
     */
    public record Lost(LeavingReason reason, LocalDate on) {}

    /** Why somebody may no longer be in a pair as one of an organisation, if so. */
    public Optional<Lost> lost(String organisation, LocalDate today) {
        if (survivor != null) {
            return Optional.empty();
        }
        if (!consented()) {
            return Optional.of(new Lost(LeavingReason.CONSENT_REVOKED, today));
        }
        LocalDate last = lastDayIn(organisation).orElse(today.minusDays(1));
        return last.isBefore(today)
                ? Optional.of(new Lost(LeavingReason.LEFT_ORGANISATION, last))
                : Optional.empty();
    }
}
