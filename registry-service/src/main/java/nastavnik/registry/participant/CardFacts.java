package nastavnik.registry.participant;

import nastavnik.events.AgeGroup;
import nastavnik.events.Category;
import nastavnik.registry.card.Sealed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A card, sealed, and what of it everybody may know. */
public record CardFacts(
        Category category,
        int born,
        AgeGroup ageGroup,
        @Nullable LocalDate teachingSince,
        Sealed card) {}
