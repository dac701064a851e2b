package nastavnik.pairing.matching.problem;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person who offers places.
 *
 * @param places mentees in all forms together, those of frozen pairs included
 * @param placesByForm the forms offered, each with its own upper limit within {@code places}
 * @param groupSize most mentees of one group; 1 means pairs only
 * @param competences tags compared with mentees' requests
 * @param desiredAgeFrom youngest mentee wanted, in years; null when any
 * @param desiredAgeTo oldest mentee wanted, in years; null when any
 * @param preferred mentees asked for, best first
 * @param facts what rules may ask for, such as {@code CONSENTED}, {@code TRAINED}, {@code CHECKED}
 * @param remote whether meetings at a distance are offered
 */
public record Mentor(
        String id,
        Set<String> organisations,
        String category,
        int born,
        int places,
        Map<String, Integer> placesByForm,
        int groupSize,
        Set<String> competences,
        Set<String> interests,
        Set<String> languages,
        Set<String> availability,
        @Nullable Integer desiredAgeFrom,
        @Nullable Integer desiredAgeTo,
        List<String> preferred,
        Set<String> facts,
        boolean remote) {

    public Mentor {
        organisations = Copies.sorted(organisations);
        placesByForm = Copies.sorted(placesByForm);
        competences = Copies.sorted(competences);
        interests = Copies.sorted(interests);
        languages = Copies.sorted(languages);
        availability = Copies.sorted(availability);
        preferred = List.copyOf(preferred);
        facts = Copies.sorted(facts);
    }

    /** The same with another number of places in all. */
    public Mentor withPlaces(int number) {
        return new Mentor(
                id,
                organisations,
                category,
                born,
                number,
                placesByForm,
                groupSize,
                competences,
                interests,
                languages,
                availability,
                desiredAgeFrom,
                desiredAgeTo,
                preferred,
                facts,
                remote);
    }
}
