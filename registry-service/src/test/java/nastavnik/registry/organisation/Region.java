package nastavnik.registry.organisation;

import nastavnik.events.Event;
import nastavnik.platform.aggregate.Stored;
import nastavnik.registry.organisation.SchoolPlan.Step;
import nastavnik.registry.sheet.Sheet;
import nastavnik.registry.sheet.Table;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A municipality in memory, into which files are imported without a store. */
final class Region {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<String, Stored<Organisation>> organisations = new TreeMap<>();
    private final List<Event> told = new ArrayList<>();

    /** Imports a text file; gives what became of it. */
    Imported take(String file, @Nullable LocalDate on) {
        SchoolRows rows = rows(file, on);
        SchoolPlan plan =
                SchoolPlan.of(
                        "district",
                        rows.rows(),
                        List.copyOf(organisations.values()),
                        organisations::containsKey);
        plan.steps().forEach(this::save);
        return new Imported(rows, plan);
    }

    List<Event> told() {
        return List.copyOf(told);
    }

    List<Stored<Organisation>> organisations() {
        return List.copyOf(organisations.values());
    }

    Organisation of(String id) {
        return Objects.requireNonNull(organisations.get(id), id).state();
    }

    void put(String id, Organisation state) {
        organisations.put(id, new Stored<>(id, 1, state));
    }

    static SchoolRows rows(String file, @Nullable LocalDate on) {
        Sheet sheet = Sheet.read(file.getBytes(StandardCharsets.UTF_8));
        return SchoolRows.of(Table.of(sheet, SchoolColumns.known(TODAY)), on, TODAY);
    }

    private void save(Step step) {
        var before = step.before();
        long revision = before == null ? 0 : before.revision();
        if (!step.change().isNone()) {
            long after = revision + step.change().events().size();
            organisations.put(step.id(), new Stored<>(step.id(), after, step.change().state()));
            told.addAll(step.change().events());
        }
    }

    /** What became of a file. */
    record Imported(SchoolRows rows, SchoolPlan plan) {

        List<String> remarks() {
            List<String> said = new ArrayList<>();
            rows.remarks().forEach(r -> said.add(r.row() + r.letter() + " " + r.key()));
            plan.remarks().forEach(r -> said.add(r.row() + r.letter() + " " + r.key()));
            return said;
        }

        List<SchoolPlan.Outcome> outcomes() {
            return plan.steps().stream().map(Step::outcome).toList();
        }
    }
}
