package nastavnik.pairing.matching.candidates;

import nastavnik.pairing.matching.problem.Organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<Integer, int[]> partners = new HashMap<>();

    Nearness(List<Organisation> known) {
        for (Organisation organisation : known) {
            if (organisation.municipality() != null) {
                municipalityOf.put(organisation.id(), organisation.municipality());
            }
            int number = organisations.number(organisation.id());
            for (String partner : organisation.partners()) {
                befriend(number, organisations.number(partner));
                befriend(organisations.number(partner), number);
            }
        }
    }

    private void befriend(int left, int right) {
        int[] known = partnersOf(left);
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = right;
        partners.put(left, more);
    }

    int[] partnersOf(int organisation) {
        return partners.getOrDefault(organisation, new int[0]);
    }

    int[] numbers(Collection<String> ids) {
        return ids.stream().mapToInt(organisations::number).sorted().toArray();
    }

    /** A name of where somebody of these organisations is. */
    String place(Set<String> organisations) {
        return organisations.stream()
                .map(id -> municipalityOf.getOrDefault(id, "") + " " + id)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    long[] municipalities(Collection<String> ids) {
        return municipalities.bits(
                ids.stream().filter(municipalityOf::containsKey).map(municipalityOf::get).toList());
    }

    Degree between(Side mentee, Side mentor) {
        if (share(mentee.organisations(), mentor.organisations())) {
            return Degree.OWN;
        }
        if (!partners.isEmpty() && arePartners(mentee, mentor)) {
            return Degree.PARTNER;
        }
        return Dictionary.common(mentee.municipalities(), mentor.municipalities()) > 0
                ? Degree.MUNICIPALITY
                : Degree.ELSEWHERE;
    }

    private boolean arePartners(Side mentee, Side mentor) {
        for (int organisation : mentee.organisations()) {
            if (share(partnersOf(organisation), mentor.organisations())) {
                return true;
            }
        }
        return false;
    }

    private static boolean share(int[] left, int[] right) {
        for (int l : left) {
            for (int r : right) {
                if (l == r) {
                    return true;
                }
            }
        }
        return false;
    }
}
