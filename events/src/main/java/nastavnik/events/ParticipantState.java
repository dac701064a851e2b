package nastavnik.events;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * The full public state of a person: pseudonymised, by an opaque random id.
 *
 * @param born year of birth
 * @param stays times in organisations, oldest first
 * @param participations parts in cycles, oldest first
 * @param consents purposes for which a consent is in force
 * @param survivor id of the person this one was merged into
 * @param erased nothing more is known, and never will be
 */
public record ParticipantState(
        Category category,
        int born,
        AgeGroup ageGroup,
        List<Stay> stays,
        List<Participation> participations,
        Set<ConsentPurpose> consents,
        @Nullable String survivor,
        boolean erased) {}
