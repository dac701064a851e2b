package nastavnik.pairing.course;

import nastavnik.pairing.gates.Gates;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.pair.PairFields;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.replica.NotYetKnown;
import nastavnik.platform.rights.Organisation;
import nastavnik.platform.rights.Organisations;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.Answers;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Pairs as their people may read them. */
@RestController
@RequestMapping("/pairs")
class PairsController {

    private final AggregateStore<Pair> pairs;
    private final PairAccess access;
    private final Organisations organisations;
    private final Gates gates;
    private final History history;

    PairsController(
            AggregateStore<Pair> pairs,
            PairAccess access,
            Organisations organisations,
            Gates gates,
            History history) {
        this.pairs = pairs;
        this.access = access;
        this.organisations = organisations;
        this.gates = gates;
        this.history = history;
    }

    /** What a list is narrowed to; whatever is missing is not narrowed. */
    record Search(
            @Nullable String organisation,
            @Nullable String municipality,
            @Nullable List<String> status,
            @Nullable String cycle,
            @Nullable String form,
            @Nullable String participant) {}

    @GetMapping
    Slice<PairView.Row> list(@ModelAttribute Search search, Page page) {
        return pairs.page(filter(search), page).map(PairView.Row::of);
    }

    private Filter filter(Search search) {
        Filter filter = where(search);
        if (search.status() != null && !search.status().isEmpty()) {
            filter = filter.and(Filter.in(PairFields.STATUS, search.status()));
        }
        filter = narrowed(filter, PairFields.CYCLE, search.cycle());
        filter = narrowed(filter, PairFields.FORM, search.form());
        return search.participant() == null
                ? filter
                : filter.and(PairFields.of(search.participant()));
    }

    private Filter where(Search search) {
        if (search.organisation() != null) {
            access.readOf(search.organisation());
            return Filter.is(PairFields.ORGANISATION, search.organisation());
        }
        if (search.municipality() != null) {
            access.readOf(search.municipality());
            return Filter.in(
                    PairFields.ORGANISATION,
                    organisations.of(search.municipality()).stream()
                            .map(Organisation::id)
                            .toList());
        }
        return access.readable();
    }

    private static Filter narrowed(Filter filter, String field, @Nullable String value) {
        return value == null ? filter : filter.and(Filter.is(field, value));
    }

    @GetMapping("/{id}")
    ResponseEntity<PairView.Whole> pair(@PathVariable String id) {
        Stored<Pair> pair = access.read(id);
        return Answers.shown(pair.revision(), PairView.Whole.of(pair, warnings(pair.state())));
    }

    private List<String> warnings(Pair pair) {
        List<String> open = pair.team().open().stream().map(Member::participant).toList();
        try {
            return gates.warnings(
                    pair.dossier().terms(), pair.team().mentor().participant(), open, open.size());
        } catch (NotYetKnown e) {
            return List.of();
        }
    }

    @GetMapping("/{id}/history")
    History.Entries history(@PathVariable String id) {
        return history.of(access.read(id));
    }
}
