package nastavnik.registry.organisation;

import nastavnik.events.OrganisationKind;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.rights.Access;
import nastavnik.platform.rights.Scope;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations in the caller's scope, and the partners of its municipalities. */
@RestController
class OrganisationList {

    private static final int OF_A_MUNICIPALITY = 2_000;

    private final AggregateStore<Organisation> organisations;
    private final Access access;

    OrganisationList(AggregateStore<Organisation> organisations, Access access) {
        this.organisations = organisations;
        this.access = access;
    }

    /** A municipality is answered whole; the region in pages. */
    @GetMapping("/organisations")
    Slice<OrganisationView> list(@RequestParam @Nullable String municipality, Page page) {
        Scope scope = access.scope();
        if (municipality == null) {
            Filter all =
                    scope.everything()
                            ? Filter.isNot("facts.kind", OrganisationKind.MUNICIPALITY)
                            : Filter.in("_id", scope.organisations())
                                    .and(Filter.isNot("facts.kind", OrganisationKind.MUNICIPALITY));
            return organisations.page(all, page).map(OrganisationView::of);
        }
        return of(municipality, scope);
    }

    private Slice<OrganisationView> of(String municipality, Scope scope) {
        boolean whole = scope.covers(municipality);
        var items =
                organisations
                        .list(Filter.is("facts.parent", municipality), OF_A_MUNICIPALITY)
                        .stream()
                        .map(OrganisationView::of)
                        .toList();
        boolean any = items.stream().anyMatch(item -> scope.covers(item.id()));
        if (organisations.find(municipality).isEmpty() || !(whole || any)) {
            throw new NotFound();
        }
        return new Slice<>(
                items.stream()
                        .filter(item -> whole || scope.covers(item.id()) || partner(item))
                        .toList(),
                null);
    }

    private static boolean partner(OrganisationView item) {
        return item.kind() == OrganisationKind.PARTNER;
    }
}
