package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.problem.Organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** How near two people's organisations are. */
final class Nearness {

    /** From the nearest to the farthest. */
    enum Degree {
        OWN,
        PARTNER,
        MUNICIPALITY,
        ELSEWHERE
    }

    private final Dictionary organisations = new Dictionary();
    private final Dictionary municipalities = new Dictionary();
    private final Map<String, String> municipalityOf = new HashMap<>();
    private final Set<Long> partners = new HashSet<>();

    Nearness(List<Organisation> known) {
        for (Organisation organisation : known) {
            if (organisation.municipality() != null) {
                municipalityOf.put(organisation.id(), organisation.municipality());
            }
            int number = organisations.number(organisation.id());
            for (String partner : organisation.partners()) {
                partners.add(key(number, organisations.number(partner)));
                partners.add(key(organisations.number(partner), number));
            }
        }
    }

    int[] numbers(Collection<String> ids) {
        return ids.stream().mapToInt(organisations::number).sorted().toArray();
    }

    long[] municipalities(Collection<String> ids) {
        return municipalities.bits(
                ids.stream().filter(municipalityOf::containsKey).map(municipalityOf::get).toList());
    }

    Degree between(Side mentee, Side mentor) {
        if (People.share(mentee.organisations(), mentor.organisations())) {
            return Degree.OWN;
        }
        if (arePartners(mentee, mentor)) {
            return Degree.PARTNER;
        }
        return Dictionary.common(mentee.municipalities(), mentor.municipalities()) > 0
                ? Degree.MUNICIPALITY
                : Degree.ELSEWHERE;
    }

    private boolean arePartners(Side mentee, Side mentor) {
        return !partners.isEmpty()
                && IntStream.of(mentee.organisations())
                        .anyMatch(
                                left ->
                                        IntStream.of(mentor.organisations())
                                                .anyMatch(
                                                        right ->
                                                                partners.contains(
                                                                        key(left, right))));
    }

    private static long key(int left, int right) {
        return ((long) left << 32) | right;
    }
}
