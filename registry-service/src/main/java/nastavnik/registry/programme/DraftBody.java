package nastavnik.registry.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.events.ProgrammeState;
import nastavnik.platform.web.BadInput;

import java.time.LocalDate;
import java.util.List;

/** A programme as it is typed in. */
record DraftBody(
        @NotBlank String organisation,
        @NotBlank String cycle,
        @NotBlank @Size(max = 300) String title,
        @NotEmpty @Size(max = 20)
                List<@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") String> forms,
        @NotNull LocalDate since,
        @NotNull LocalDate until) {

    /**
     * What it says.
     *
     * @throws BadInput if its days do not fit the school year
     */
    ProgrammeState facts() {
        Cycle year = Cycle.of(cycle).orElseThrow(() -> BadInput.at("/cycle", "cycle"));
        if (!year.holds(since)) {
            throw BadInput.at("/since", "day-outside-of-cycle", cycle);
        }
        if (!year.holds(until)) {
            throw BadInput.at("/until", "day-outside-of-cycle", cycle);
        }
        if (until.isBefore(since)) {
            throw BadInput.at("/until", "end-before-beginning");
        }
        List<String> each = forms.stream().distinct().sorted().toList();
        return new ProgrammeState(organisation, cycle, each, since, until, null);
    }
}
