package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The full public state of a pair or group.
 *
 * @param organisation of the curator who proposed it; the pair belongs to it
 * @param cycle school year, such as {@code 2026/27}
 * @param form code of the form, such as {@code PUPIL_PUPIL}
 * @param roleModel code of the role model, if one was chosen
 * @param members memberships of mentees, past ones too
 * @param since first day in force; none before an order
 * @param until planned last day, or the last day once it has ended
 * @param predecessor the pair of the cycle before that this one goes on from
 */
public record PairState(
        PairStatus status,
        String organisation,
        String cycle,
        String form,
        FormKind kind,
        Audience audience,
        @Nullable String roleModel,
        List<MentorTerm> mentors,
        List<Membership> members,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LeavingReason reason,
        @Nullable String predecessor) {}
