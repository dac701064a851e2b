package nastavnik.pairing.matching.problem;

import java.util.List;
import java.util.Set;

/**
 * A person who wants mentors, one for each of the forms wanted and never the same one twice.
 *
 * @param organisations where the person learns or works; a school and additional education at once
 * @param category code of the dictionary, such as {@code PUPIL}
 * @param born year of birth; what depends on the exact age comes as a fact
 * @param forms forms of mentoring wanted, codes of the dictionary
 * @param requests tags of the main request, compared with mentors' competences
 * @param availability codes of the times the person has, such as {@code MON-PM}
 * @param preferred mentors asked for, best first
 * @param previous mentors of earlier cycles
 * @param facts what rules may ask for, such as {@code CONSENTED}; an open vocabulary
 * @param remote whether meetings at a distance suit
 * @param priority points by which leaving this person alone is worse than leaving another
 * @param waitedDays days since the request was made
 */
public record Mentee(
        String id,
        Set<String> organisations,
        String category,
        int born,
        Set<String> forms,
        Set<String> requests,
        Set<String> interests,
        Set<String> languages,
        Set<String> availability,
        List<String> preferred,
        Set<String> previous,
        Set<String> facts,
        boolean remote,
        int priority,
        int waitedDays) {

    public Mentee {
        organisations = Copies.sorted(organisations);
        forms = Copies.sorted(forms);
        requests = Copies.sorted(requests);
        interests = Copies.sorted(interests);
        languages = Copies.sorted(languages);
        availability = Copies.sorted(availability);
        preferred = List.copyOf(preferred);
        previous = Copies.sorted(previous);
        facts = Copies.sorted(facts);
    }
}
