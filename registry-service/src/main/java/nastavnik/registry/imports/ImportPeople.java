package nastavnik.registry.imports;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.aggregate.Ids;
import nastavnik.platform.store.Records;
import nastavnik.platform.web.Bulk;
import nastavnik.registry.card.Recognitions;
import nastavnik.registry.card.Recognitions.Named;
import nastavnik.registry.participant.Place;
import nastavnik.registry.sheet.Remark;

import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a base from a file into an organisation: row by row, several at a time. */
@Service
class ImportPeople {

    private static final int STEP = 50;

    private final BaseFile files;
    private final Roster.Reader rosters;
    private final TakeRow take;
    private final Recognitions recognitions;
    private final Records<ImportRun> runs;
    private final Ids ids;
    private final Clock clock;

    ImportPeople(
            BaseFile files,
            Roster.Reader rosters,
            TakeRow take,
            Recognitions recognitions,
            Records<ImportRun> runs,
            Ids ids,
            Clock clock) {
        this.files = files;
        this.rosters = rosters;
        this.take = take;
        this.recognitions = recognitions;
        this.runs = runs;
        this.ids = ids;
        this.clock = clock;
    }

    /** The run; where this very command was carried out before, the one of that time. */
    ImportRun handle(byte[] file, Place place, boolean check) {
        Base base = new Base(ids.next(), place, check, LocalDate.now(clock));
        return runs.find(base.run()).filter(ImportRun::isOver).orElseGet(() -> read(file, base));
    }

    private ImportRun read(byte[] file, Base base) {
        BaseFile.Content content = files.read(file, base);
        ImportRun run =
                ImportRun.begun(base.run(), base.place(), base.check(), clock.instant())
                        .heardOf(content.lines(), 0, clock.instant());
        runs.put(run.id(), run);
        Roster roster = rosters.of(base.place().organisation(), base.today());
        List<Outcome> outcomes = takeAll(content.rows(), roster, base, content.lines());
        Pairing pairing = new Pairing(base, roster);
        for (int n = 0; n < outcomes.size(); n++) {
            BaseFile.Work work = content.rows().get(n);
            pairing.add(work.row(), outcomes.get(n), work.notes());
        }
        ImportRun ended =
                run.ended(
                        Outcome.Sum.of(outcomes),
                        sorted(content.remarks(), content.notes().stream().map(Notes::errors)),
                        sorted(List.of(), content.notes().stream().map(Notes::remarks)),
                        pairing.pairs(),
                        clock.instant());
        runs.put(ended.id(), ended);
        return ended;
    }

    /** A part at a time, each told of: the page that waits shows how far it is. */
    private List<Outcome> takeAll(List<BaseFile.Work> rows, Roster roster, Base base, int lines) {
        List<Optional<String>> known =
                recognitions.findAll(
                        base.place().organisation(),
                        rows.stream()
                                .map(work -> new Named(work.row().name(), work.row().born()))
                                .toList());
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += STEP) {
            int to = Math.min(rows.size(), from + STEP);
            List<Integer> part = IntStream.range(from, to).boxed().toList();
            outcomes.addAll(
                    Bulk.work(
                            part,
                            n ->
                                    Acting.item(
                                            n,
                                            () ->
                                                    take.take(
                                                            rows.get(n).row(),
                                                            known.get(n),
                                                            rows.get(n).notes(),
                                                            roster,
                                                            base))));
            runs.update(base.run(), run -> run.heardOf(lines, to, clock.instant()));
        }
        return outcomes;
    }

    private static List<Remark> sorted(List<Remark> first, Stream<List<Remark>> others) {
        List<Remark> all = new ArrayList<>(first);
        others.flatMap(Collection::stream).forEach(all::add);
        all.sort(Comparator.comparingInt(Remark::row).thenComparingInt(Remark::column));
        return all;
    }
}
