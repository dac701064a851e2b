package nastavnik.registry.organisation;

import nastavnik.events.Enrolment;
import nastavnik.events.Event;
import nastavnik.events.OrganisationState;
import nastavnik.platform.aggregate.Change;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.sheet.Remark;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a file of schools means for those that are known: pure, so that a check and the import
 * itself cannot differ, and the same file again means nothing.
 */
final class SchoolPlan {

    /** What becomes of a school. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /**
     * One school of the file.
     *
     * @param row first of its rows
     * @param before none if it is new
     * @param change nothing in it if the file says nothing new
     */
    record Step(
            int row,
            String id,
            String shortName,
            @Nullable Stored<Organisation> before,
            Change<Organisation> change) {

        Outcome outcome() {
            if (before == null) {
                return Outcome.ADDED;
            }
            return change.isNone() ? Outcome.UNCHANGED : Outcome.CHANGED;
        }
    }

    private final String municipality;
    private final List<Stored<Organisation>> known;
    private final Predicate<String> taken;
    private final List<Step> steps = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private SchoolPlan(
            String municipality, List<Stored<Organisation>> known, Predicate<String> taken) {
        this.municipality = municipality;
        this.known = known;
        this.taken = taken;
    }

    /**
     * @param known organisations of the municipality
     * @param taken whether any organisation of the region has this id
     */
    static SchoolPlan of(
            String municipality,
            List<SchoolRow> rows,
            List<Stored<Organisation>> known,
            Predicate<String> taken) {
        var plan = new SchoolPlan(municipality, known, taken);
        Map<String, List<SchoolRow>> schools = new LinkedHashMap<>();
        for (SchoolRow row : rows) {
            schools.computeIfAbsent(plan.identity(row), _ -> new ArrayList<>()).add(row);
        }
        schools.values().forEach(plan::school);
        return plan;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Rows that name one school in different ways, by id and by name, belong together. */
    private String identity(SchoolRow row) {
        Stored<Organisation> found = find(row);
        return found == null ? row.key() : found.id();
    }

    private void school(List<SchoolRow> rows) {
        SchoolRow first = rows.getFirst();
        Stored<Organisation> before = find(first);
        if (before == null) {
            newcomer(rows);
        } else if (first.id() != null && !first.id().equals(before.id())) {
            refuse(rows, "school-import.other-id", before.id());
        } else {
            step(rows, before.id(), before, Change.none(before.state()), before.revision());
        }
    }

    private void newcomer(List<SchoolRow> rows) {
        SchoolRow first = rows.getFirst();
        String wanted = first.id();
        if (wanted != null && taken.test(wanted)) {
            refuse(rows, "school-import.unknown-school");
            return;
        }
        String id =
                wanted == null
                        ? ReadableId.of(municipality, first.shortName(), this::isTaken)
                        : wanted;
        step(rows, id, null, Organisation.register(id, facts(rows)), 0);
    }

    private void step(
            List<SchoolRow> rows,
            String id,
            @Nullable Stored<Organisation> before,
            Change<Organisation> start,
            long revision) {
        Organisation state = start.state();
        List<Event> events = new ArrayList<>(start.events());
        for (SchoolRow row : rows) {
            try {
                Change<Organisation> next =
                        state.record(id, row.enrolment(), revision + events.size());
                state = next.state();
                events.addAll(next.events());
            } catch (Refusal refusal) {
                refuse(List.of(row), "problem." + refusal.rule() + ".detail");
            }
        }
        String name = state.facts().shortName();
        steps.add(new Step(rows.getFirst().row(), id, name, before, Change.to(state, events)));
    }

    private OrganisationState facts(List<SchoolRow> rows) {
        SchoolRow first = rows.getFirst();
        var opened = rows.stream().map(SchoolRow::enrolment).map(Enrolment::on).sorted().toList();
        return new OrganisationState(
                first.kind(),
                municipality,
                first.name(),
                first.shortName(),
                opened.getFirst(),
                null,
                Set.of(),
                Map.of(),
                List.of());
    }

    private @Nullable Stored<Organisation> find(SchoolRow row) {
        return known.stream()
                .filter(school -> school.id().equals(row.id()) || named(school, row))
                .min(
                        Comparator.<Stored<Organisation>, Boolean>comparing(
                                        school -> !school.id().equals(row.id()))
                                .thenComparing(
                                        school -> school.state() instanceof Organisation.Closed))
                .orElse(null);
    }

    private static boolean named(Stored<Organisation> school, SchoolRow row) {
        String key = Claims.key(row.shortName());
        OrganisationState facts = school.state().facts();
        return Claims.key(facts.shortName()).equals(key) || Claims.key(facts.name()).equals(key);
    }

    private boolean isTaken(String id) {
        return taken.test(id) || steps.stream().anyMatch(step -> step.id().equals(id));
    }

    private void refuse(List<SchoolRow> rows, String key, Object... arguments) {
        rows.forEach(row -> remarks.add(Remark.on(row.row(), key, arguments)));
    }
}
