package nastavnik.pairing.pair;

import nastavnik.platform.store.Filter;

import java.util.Collection;
import java.util.List;

/** How pairs are searched for: the names of the state's fields, in one place. */
public final class PairFields {

    public static final String STATUS = "status";
    public static final String ORGANISATION = "dossier.terms.organisation";
    public static final String CYCLE = "dossier.terms.cycle";
    public static final String FORM = "dossier.terms.form";
    public static final String MENTOR = "dossier.team.mentors.participant";
    public static final String MEMBER = "dossier.team.members.participant";
    public static final String MENTOR_ORGANISATION = "dossier.team.mentors.organisation";
    public static final String MEMBER_ORGANISATION = "dossier.team.members.organisation";

    private static final List<String> OPEN = List.of("PROPOSED", "AGREED", "ACTIVE", "SUSPENDED");

    private PairFields() {}

    /** Pairs that have not ended. */
    public static Filter open() {
        return Filter.in(STATUS, OPEN);
    }

    /** Pairs somebody leads or led, has or had a part in. */
    public static Filter of(String participant) {
        return of(List.of(participant));
    }

    /** The same of a person who is called by several ids. */
    public static Filter of(Collection<String> names) {
        return Filter.any(Filter.in(MENTOR, names), Filter.in(MEMBER, names));
    }
}
