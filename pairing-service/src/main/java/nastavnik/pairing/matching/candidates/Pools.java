package nastavnik.pairing.matching.candidates;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One side of a form by where they are, so that those near somebody of the other side are found
 * without looking at all. A superset of those the organisation rule allows; nearness is mutual, so
 * it serves both ways.
 */
final class Pools {

    private static final int BITS = 64;

    private final Nearness nearness;
    private final boolean everywhere;
    private final boolean own;
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
        own = allow.contains("own");
        partners = allow.contains("partner");
        municipality = allow.contains("municipality");
        remotely = allow.contains("remote");
    }

    /**
     * Whether those found are just those the rule allows: it must allow one's own organisation, in
     * whose pool everybody looks, and partners if it allows the municipality, where some may be.
     */
    boolean isExact() {
        return !everywhere && own && (partners || !municipality);
    }

    void add(int number, Side one) {
        all.add(number);
        if (one.remote()) {
            remote.add(number);
        }
        for (int organisation : one.organisations()) {
            byOrganisation.computeIfAbsent(organisation, _ -> new Numbers()).add(number);
        }
        for (int place = 0; place < one.municipalities().length * BITS; place++) {
            if (Dictionary.has(one.municipalities(), place)) {
                byMunicipality.computeIfAbsent(place, _ -> new Numbers()).add(number);
            }
        }
    }

    /** Adds to a reach a part of those who may be near enough to somebody of the other side. */
    void gather(Side other, Reach reach, Part part) {
        if (everywhere) {
            reach.add(all, part);
            return;
        }
        for (int organisation : other.organisations()) {
            reach.add(byOrganisation.get(organisation), part);
            if (partners) {
                for (int partner : nearness.partnersOf(organisation)) {
                    reach.add(byOrganisation.get(partner), part);
                }
            }
        }
        for (int place = 0; municipality && place < other.municipalities().length * BITS; place++) {
            if (Dictionary.has(other.municipalities(), place)) {
                reach.add(byMunicipality.get(place), part);
            }
        }
        if (remotely && other.remote()) {
            reach.add(remote, part);
        }
    }
}
