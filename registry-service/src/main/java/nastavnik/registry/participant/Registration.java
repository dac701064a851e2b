package nastavnik.registry.participant;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.registry.card.Sealed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a participant begins with.
 *
 * @param since first day in the organisation
 * @param processing a consent in force
 */
public record Registration(
        Category category,
        int born,
        AgeGroup ageGroup,
        String organisation,
        LocalDate since,
        @Nullable LocalDate teachingSince,
        Consent processing,
        Sealed card) {}
