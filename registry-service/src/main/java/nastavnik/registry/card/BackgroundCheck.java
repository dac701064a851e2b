package nastavnik.registry.card;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/** That an adult from outside was checked: by which paper, when, by whom; never what it says. */
public record BackgroundCheck(
        @NotNull @Size(min = 1, max = 100) String number,
        @NotNull LocalDate on,
        @NotNull @Size(min = 1, max = 200) String by) {}
