package nastavnik.registry.imports;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;
import nastavnik.platform.web.Bulk;
import nastavnik.registry.imprint.Deed;
import nastavnik.registry.imprint.Imprint;
import nastavnik.registry.imprint.Imprints;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes an import back, person by person. Each is one change, and doing it twice changes nothing:
 * so one that a crash cut off is simply done again, by whoever asks or by the service itself.
 */
@Service
class UndoImport {

    private static final Logger LOG = LoggerFactory.getLogger(UndoImport.class);
    private static final Duration CUT_OFF = Duration.ofSeconds(60);
    private static final int AT_ONCE = 50;

    private final Records<ImportRun> runs;
    private final Imprints imprints;
    private final PeopleBack people;
    private final LinesBack lines;
    private final Clock clock;

    UndoImport(
            Records<ImportRun> runs,
            Imprints imprints,
            PeopleBack people,
            LinesBack lines,
            Clock clock) {
        this.runs = runs;
        this.imprints = imprints;
        this.people = people;
        this.lines = lines;
        this.clock = clock;
    }

    ImportRun handle(String id) {
        ImportRun run =
                runs.update(id, now -> now.undoing(clock.instant())).orElseThrow(NotFound::new);
        return Undo.isOver(run.undo()) ? run : carryOut(run);
    }

    /** What a killed service left behind. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void goOn() {
        Instant longAgo = clock.instant().minus(CUT_OFF);
        for (ImportRun run : runs.list(Filter.is("undo.status", Undo.Status.RUNNING), AT_ONCE)) {
            if (run.undo() != null && run.undo().at().isBefore(longAgo)) {
                Acting.asSystem("undo-import", () -> again(run));
            }
        }
    }

    /** One that cannot be ended must not keep the others from their end. */
    private void again(ImportRun run) {
        try {
            carryOut(run);
        } catch (RuntimeException e) {
            LOG.error("Import {} could not be taken back", run.id(), e);
        }
    }

    private ImportRun carryOut(ImportRun run) {
        Collection<List<Imprint>> byPerson =
                imprints.of(run.id()).stream()
                        .sorted(Comparator.comparingLong(this::number).reversed())
                        .collect(Collectors.groupingBy(Imprint::person))
                        .values();
        List<TakenBack> all =
                Acting.get(
                                Acting.current().withoutKey(),
                                () ->
                                        Bulk.work(
                                                List.copyOf(byPerson),
                                                one -> takeBack(one, run.organisation())))
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        Undo result = TakenBack.sum(all, clock.instant());
        ImportRun ended =
                runs.update(run.id(), now -> now.undone(result)).orElseThrow(NotFound::new);
        imprints.wipe(run.id());
        return ended;
    }

    /** The latest deed first: each is taken back to where the one before it ended. */
    private long number(Imprint imprint) {
        return imprint.deed().number();
    }

    private List<TakenBack> takeBack(List<Imprint> latestFirst, String organisation) {
        return latestFirst.stream().map(imprint -> takeBack(imprint, organisation)).toList();
    }

    private TakenBack takeBack(Imprint imprint, String organisation) {
        return switch (imprint.deed()) {
            case Deed.Listed deed -> lines.listed(imprint, deed);
            case Deed.Revised deed -> lines.revised(imprint, deed);
            case Deed.Registered deed -> people.registered(imprint, deed, organisation);
            case Deed.Changed deed -> people.changed(imprint, deed, organisation);
        };
    }
}
