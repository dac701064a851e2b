package nastavnik.pairing.matching.candidates;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The mentors of a form by where they are, so that a mentee's are found without looking at all. A
 * superset of those the organisation rule allows.
 */
final class Pools {

    private static final int BITS = 64;

    private final Nearness nearness;
    private final boolean everywhere;
    private final boolean partners;
    private final boolean municipality;
    private final boolean remotely;
    private final Numbers all = new Numbers();
    private final Numbers remote = new Numbers();
    private final Map<Integer, Numbers> byOrganisation = new HashMap<>();
    private final Map<Integer, Numbers> byMunicipality = new HashMap<>();

    /**
     * Empty pools.
     *
     * @param allow what the form's organisation rule allows; empty when it has none
     */
    Pools(Nearness nearness, Set<String> allow) {
        this.nearness = nearness;
        everywhere = allow.isEmpty();
        partners = allow.contains("partner");
        municipality = allow.contains("municipality");
        remotely = allow.contains("remote");
    }

    void add(int number, Side mentor) {
        all.add(number);
        if (mentor.remote()) {
            remote.add(number);
        }
        for (int organisation : mentor.organisations()) {
            byOrganisation.computeIfAbsent(organisation, _ -> new Numbers()).add(number);
        }
        for (int place = 0; place < mentor.municipalities().length * BITS; place++) {
            if (Dictionary.has(mentor.municipalities(), place)) {
                byMunicipality.computeIfAbsent(place, _ -> new Numbers()).add(number);
            }
        }
    }

    /** Adds to a reach the mentors who may be near enough. */
    void gather(Side mentee, Reach reach) {
        if (everywhere) {
            reach.add(all);
            return;
        }
        for (int organisation : mentee.organisations()) {
            reach.add(byOrganisation.get(organisation));
            if (partners) {
                for (int partner : nearness.partnersOf(organisation)) {
                    reach.add(byOrganisation.get(partner));
                }
            }
        }
        for (int place = 0;
                municipality && place < mentee.municipalities().length * BITS;
                place++) {
            if (Dictionary.has(mentee.municipalities(), place)) {
                reach.add(byMunicipality.get(place));
            }
        }
        if (remotely && mentee.remote()) {
            reach.add(remote);
        }
    }
}
