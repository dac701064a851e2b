package nastavnik.registry.imports;

import nastavnik.events.Side;
import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.store.Records;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.card.Recognitions.Named;
import nastavnik.registry.participant.Place;
import nastavnik.registry.sheet.Column;
import nastavnik.registry.sheet.Entry;
import nastavnik.registry.sheet.Remark;
import nastavnik.registry.sheet.Sheet;
import nastavnik.registry.sheet.Table;
import nastavnik.registry.sheet.UnreadableSheet;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Reads a base from a file into an organisation: row by row, several at a time. */
@Service
class ImportPeople {

    private static final int AT_ONCE = 16;
    private static final int MOST_ROWS = 10_000;
    private static final int STEP = 50;

    private final Wordings wordings;
    private final Roster.Reader rosters;
    private final TakeRow take;
    private final Recognitions recognitions;
    private final Records<ImportRun> runs;
    private final Ids ids;
    private final Clock clock;

    ImportPeople(
            Wordings wordings,
            Roster.Reader rosters,
            TakeRow take,
            Recognitions recognitions,
            Records<ImportRun> runs,
            Ids ids,
            Clock clock) {
        this.wordings = wordings;
        this.rosters = rosters;
        this.take = take;
        this.recognitions = recognitions;
        this.runs = runs;
        this.ids = ids;
        this.clock = clock;
    }

    /** A row and what is said of it. */
    private record Work(BaseRow row, Notes notes) {}

    ImportRun handle(byte[] file, Place place, boolean check) {
        Base base = new Base(place, check, LocalDate.now(clock));
        Table table = table(file, place.side());
        List<Notes> notes = new ArrayList<>();
        List<Work> rows = rows(table, base, notes);
        ImportRun run =
                ImportRun.begun(
                                ids.next(),
                                place.organisation(),
                                place.side(),
                                place.cycle(),
                                check,
                                clock.instant())
                        .heardOf(table.entries().size(), 0, clock.instant());
        runs.put(run.id(), run);
        Roster roster = rosters.of(place.organisation(), base.today());
        List<Outcome> outcomes = takeAll(rows, roster, base, run);
        Pairing pairing = new Pairing(base, roster);
        for (int n = 0; n < rows.size(); n++) {
            pairing.add(rows.get(n).row(), outcomes.get(n), rows.get(n).notes());
        }
        ImportRun ended =
                run.ended(
                        Outcome.Sum.of(outcomes),
                        sorted(table.remarks(), notes.stream().map(Notes::errors).toList()),
                        sorted(List.of(), notes.stream().map(Notes::remarks).toList()),
                        pairing.pairs(),
                        clock.instant());
        runs.put(ended.id(), ended);
        return ended;
    }

    private Table table(byte[] file, Side side) {
        Map<String, Column> columns = wordings.columns(side);
        try {
            Table table = Table.of(Sheet.read(file), List.copyOf(columns.values()));
            requireOneOf(table, columns, "import-without-names", "name", "surname");
            requireOneOf(table, columns, "import-without-years", "born", "birthDate");
            if (table.entries().size() > MOST_ROWS) {
                throw BadInput.at("/file", "import-too-many-rows", MOST_ROWS);
            }
            return table;
        } catch (UnreadableSheet e) {
            throw BadInput.at("/file", "sheet-" + e.key(), e.arguments());
        }
    }

    private static void requireOneOf(
            Table table, Map<String, Column> columns, String problem, String... keys) {
        for (String key : keys) {
            Column column = columns.get(key);
            if (column != null && table.columns().containsKey(column.name())) {
                return;
            }
        }
        throw BadInput.at("/file", problem);
    }

    private List<Work> rows(Table table, Base base, List<Notes> all) {
        Place place = base.place();
        RowReader reader = new RowReader(place.side(), place.cycle(), base.today());
        Map<String, Integer> seen = new HashMap<>();
        List<Work> rows = new ArrayList<>();
        for (Entry entry : table.entries()) {
            Notes notes = new Notes();
            all.add(notes);
            BaseRow row =
                    reader.read(new Cells(entry, wordings.columns(place.side()), wordings, notes));
            Integer first = row == null ? null : seen.putIfAbsent(row.key(), row.row());
            if (first != null && row != null) {
                notes.error(Remark.on(row.row(), "import.duplicate", first));
            } else if (row != null) {
                rows.add(new Work(row, notes));
            }
        }
        return rows;
    }

    private List<Outcome> takeAll(List<Work> rows, Roster roster, Base base, ImportRun run) {
        Actor actor = Acting.current();
        List<Optional<String>> known =
                recognitions.findAll(
                        base.place().organisation(),
                        rows.stream()
                                .map(work -> new Named(work.row().name(), work.row().born()))
                                .toList());
        Semaphore places = new Semaphore(AT_ONCE);
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> running = new ArrayList<>();
            for (int n = 0; n < rows.size(); n++) {
                Work work = rows.get(n);
                Optional<String> id = known.get(n);
                running.add(
                        threads.submit(
                                () -> {
                                    places.acquire();
                                    try {
                                        return Acting.get(
                                                actor,
                                                () ->
                                                        take.take(
                                                                work.row(),
                                                                id,
                                                                work.notes(),
                                                                roster,
                                                                base));
                                    } finally {
                                        places.release();
                                    }
                                }));
            }
            for (int n = 0; n < rows.size(); n++) {
                outcomes.add(result(running.get(n)));
                if (n % STEP == STEP - 1) {
                    runs.put(run.id(), run.heardOf(run.rows(), n + 1, clock.instant()));
                }
            }
        }
        return outcomes;
    }

    private static Outcome result(Future<Outcome> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Remark> sorted(List<Remark> first, List<List<Remark>> others) {
        List<Remark> all = new ArrayList<>(first);
        others.stream().flatMap(Collection::stream).forEach(all::add);
        all.sort(Comparator.comparingInt(Remark::row).thenComparingInt(Remark::column));
        return all;
    }
}
