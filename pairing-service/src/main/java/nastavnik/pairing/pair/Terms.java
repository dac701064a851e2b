package nastavnik.pairing.pair;

import nastavnik.events.Audience;
import nastavnik.events.FormKind;

import org.jspecify.annotations.Nullable;

/**
 * What a pair is for; settled when it is proposed.
 *
 * @param organisation of the curator who proposed it
 * @param cycle school year, such as {@code 2026/27}
 * @param predecessor pair of the cycle before that this one goes on from
 */
public record Terms(
        String organisation,
        String cycle,
        String form,
        FormKind kind,
        Audience audience,
        @Nullable String roleModel,
        @Nullable String predecessor) {

    /** Whether its mentor gives numbered places away; who accompanies a list does not. */
    public boolean takesPlaces() {
        return kind == FormKind.MENTORING;
    }
}
