package nastavnik.platform.rights;

import nastavnik.events.OrganisationKind;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.replica.Keyed;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.store.Filter;

import java.util.List;
import java.util.Optional;

/** The organisations and municipalities of the region, as the registry told us. */
public final class Organisations {

    private static final int ALL = 100_000;

    private final Replica<Organisation> replica;

    Organisations(Replica<Organisation> replica) {
        this.replica = replica;
    }

    /** The organisation of an id. */
    public Optional<Organisation> find(String id) {
        return replica.find(id);
    }

    /**
     * The organisation of an id.
     *
     * @throws NotFound if there is none
     */
    public Organisation get(String id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** The organisations of a municipality, by id. */
    public List<Organisation> of(String municipality) {
        return list(Filter.is("municipality", municipality));
    }

    /** The municipalities of the region, by id. */
    public List<Organisation> municipalities() {
        return list(Filter.is("state.kind", OrganisationKind.MUNICIPALITY));
    }

    /** All organisations of the region that are no municipalities, by id. */
    public List<Organisation> all() {
        return list(Filter.isNot("state.kind", OrganisationKind.MUNICIPALITY));
    }

    private List<Organisation> list(Filter filter) {
        return replica.list(filter, ALL).stream().map(Keyed::state).toList();
    }
}
