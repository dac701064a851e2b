package nastavnik.registry.organisation;

import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.events.Role;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Organisations;
import nastavnik.platform.store.Filter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Organisations as the registry itself knows them, without the delay of its own events; for the
 * other rooms.
 */
@Component
public class Catalogue {

    private static final int ALL = 5_000;

    /** An organisation with its id. */
    public record Known(String id, OrganisationState facts) {}

    private final AggregateStore<Organisation> store;
    private final Organisations told;
    private final Access access;

    Catalogue(AggregateStore<Organisation> store, Organisations told, Access access) {
        this.store = store;
        this.told = told;
        this.access = access;
    }

    /** The organisation or municipality of an id. */
    public Optional<Known> find(String id) {
        return store.find(id).map(Catalogue::known);
    }

    /** The organisations of a municipality, by id. */
    public List<Known> of(String municipality) {
        return list(Filter.is("facts.parent", municipality));
    }

    /** The municipalities of the region, by id. */
    public List<Known> municipalities() {
        return list(Filter.is("facts.kind", OrganisationKind.MUNICIPALITY));
    }

    /** Short name for tables; none if there is no such organisation. */
    public @Nullable String shortName(@Nullable String id) {
        return id == null ? null : find(id).map(known -> known.facts().shortName()).orElse(null);
    }

    /**
     * Lets through whoever holds one of the roles over it. An organisation registered a moment ago
     * is judged by its municipality.
     *
     * @throws NotFound if there is none or the caller may not know of it
     */
    public Known require(String id, Role... roles) {
        Known known = find(id).orElseThrow(NotFound::new);
        String parent = known.facts().parent();
        access.require(parent != null && told.find(id).isEmpty() ? parent : id, roles);
        return known;
    }

    private List<Known> list(Filter filter) {
        return store.list(filter, ALL).stream().map(Catalogue::known).toList();
    }

    private static Known known(Stored<Organisation> stored) {
        return new Known(stored.id(), stored.state().facts());
    }
}
