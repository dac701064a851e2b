package nastavnik.platform.rights;

import nastavnik.platform.store.Filter;

import java.util.Set;

/** The organisations and municipalities a caller may see; applied where data is fetched. */
public final class Scope {

    private static final Scope EVERYTHING = new Scope(true, Set.of());

    private final boolean everything;
    private final Set<String> organisations;

    private Scope(boolean everything, Set<String> organisations) {
        this.everything = everything;
        this.organisations = organisations;
    }

    /** The whole region. */
    public static Scope region() {
        return EVERYTHING;
    }

    /** These organisations, and municipalities, only. */
    public static Scope of(Set<String> organisations) {
        return new Scope(false, Set.copyOf(organisations));
    }

    /** Whether it is the whole region. */
    public boolean everything() {
        return everything;
    }

    /** Whether an organisation or municipality lies in it. */
    public boolean covers(String organisation) {
        return everything || organisations.contains(organisation);
    }

    /** The organisations and municipalities, unless it is the whole region. */
    public Set<String> organisations() {
        return organisations;
    }

    /** Only what belongs to an organisation in this scope. */
    public Filter filter(String organisationField) {
        return everything ? Filter.everything() : Filter.in(organisationField, organisations);
    }
}
