package nastavnik.registry.participant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.events.Participation;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person wants of a cycle, in codes of the region's dictionaries: they travel in events, so
 * nothing here is free text.
 *
 * @param minutesAWeek time budget of a mentor
 */
public record Preferences(
        @Size(max = 20) List<@Pattern(regexp = CODE) String> forms,
        @Pattern(regexp = CODE) @Nullable String request,
        @Size(max = 50) Set<@Pattern(regexp = CODE) String> competences,
        @Size(max = 50) Set<@Pattern(regexp = CODE) String> interests,
        @Size(max = 50) Set<@Pattern(regexp = CODE) String> languages,
        @Size(max = 50) Set<@Pattern(regexp = CODE) String> availability,
        @Min(1900) @Max(2100) @Nullable Integer bornFrom,
        @Min(1900) @Max(2100) @Nullable Integer bornTo,
        @Min(0) @Max(50) @Nullable Integer places,
        @Min(0) @Max(50) @Nullable Integer groupSize,
        @Min(1) @Max(2400) @Nullable Integer minutesAWeek) {

    /** How a code of a dictionary looks. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,59}";

    /** Nothing was said. */
    public static final Preferences NONE =
            new Preferences(
                    List.of(), null, Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null,
                    null);

    @SuppressWarnings("NullAway") // what a request leaves out arrives as null
    public Preferences {
        forms = forms == null ? List.of() : List.copyOf(forms);
        competences = sorted(competences);
        interests = sorted(interests);
        languages = sorted(languages);
        availability = sorted(availability);
    }

    /** These, where something is said here, and what is known already elsewhere. */
    public Preferences over(Participation known) {
        boolean ages = bornFrom != null || bornTo != null;
        return new Preferences(
                or(forms, known.forms()),
                or(request, known.request()),
                or(competences, known.competences()),
                or(interests, known.interests()),
                or(languages, known.languages()),
                or(availability, known.availability()),
                ages ? bornFrom : known.bornFrom(),
                ages ? bornTo : known.bornTo(),
                places == null ? Integer.valueOf(known.places()) : places,
                groupSize == null ? Integer.valueOf(known.groupSize()) : groupSize,
                or(minutesAWeek, known.minutesAWeek()));
    }

    private static <T extends Collection<String>> T or(T said, T known) {
        return said.isEmpty() ? known : said;
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }

    /** In one order, so that equal wishes are equal bytes in events. */
    private static Set<String> sorted(@Nullable Set<String> codes) {
        return Collections.unmodifiableSet(codes == null ? Set.of() : new TreeSet<>(codes));
    }
}
