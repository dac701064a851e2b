package nastavnik.pairing.matching.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * Finds candidates on several threads. Each thread works on a run of wishes of its own, and the
 * runs are put together in order, so the outcome is the same for any number of threads.
 */
public final class CandidateSearch {

    private static final int RUN = 512;

    private final Catalogue catalogue;
    private final int threads;
    private final Finder single;

    public CandidateSearch(Catalogue catalogue, int threads) {
        this.catalogue = catalogue;
        this.threads = Math.max(1, threads);
        single = new Finder(catalogue);
    }

    /**
     * The best candidates of every wish, and all that were proposed before.
     *
     * @param limit how many of each wish
     * @param progress told the number of wishes done; may throw to stop
     */
    public CandidateTable all(int limit, LongConsumer progress) {
        int wishes = catalogue.wishCount();
        return runs(wishes, (finder, wish, rows) -> finder.best(wish, limit, rows), progress);
    }

    /**
     * Candidates that would make the optimum better at these prices, the best of each wish.
     *
     * @param prices what a wish pays now, and what a mentor's place would cost it
     */
    public CandidateTable missing(Prices prices, int limit, LongConsumer progress) {
        int wishes = catalogue.wishCount();
        return runs(
                wishes,
                (finder, wish, rows) -> finder.missing(wish, prices, limit, rows),
                progress);
    }

    /** The same for one wish, now. */
    public CandidateTable missing(int wish, Prices prices, int limit) {
        var rows = new Rows(1);
        single.missing(wish, prices, limit, rows);
        return rows.table();
    }

    /** The same for some wishes, whose rows come in their order. */
    public CandidateTable missing(int[] wishes, Prices prices, int limit) {
        var rows = new Rows(wishes.length);
        single.missing(wishes, prices, limit, rows);
        return rows.table();
    }

    /** All candidates of one wish. */
    public CandidateTable of(int wish) {
        var rows = new Rows(1);
        single.best(wish, Integer.MAX_VALUE, rows);
        return rows.table();
    }

    /** All mentors no rule forbids to a wish, also those without a place, by number. */
    public int[] fitting(int wish) {
        return single.fitting(wish);
    }

    /** What the solver says of wishes and mentors. */
    public interface Prices {

        /** Cost a candidate must stay below to be of use. */
        long below(int wish);

        /** The most a candidate could score that is not known; negative when all are. */
        int ceiling(int wish);

        /** A bound from below of what the mentor's place costs any wish. */
        long least(int mentor);

        /** What a mentor's place costs a wish, the score aside. */
        long price(int wish, int mentor);

        /** Tells which candidates of a wish the solver knows. */
        void eachKnown(int wish, IntConsumer mentor);

        /**
         * Hears what the candidates cost that are still left out after a search: none less than
         * this. Called by several threads, for different wishes.
         */
        void outside(int wish, long least);
    }

    @FunctionalInterface
    private interface Step {
        void run(Finder finder, int wish, Rows rows);
    }

    private CandidateTable runs(int wishes, Step step, LongConsumer progress) {
        if (threads == 1 || wishes <= RUN) {
            return Rows.joined(inTurn(wishes, new Finder(catalogue), step, progress));
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            return Rows.joined(atOnce(wishes, step, progress, workers));
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Rows> inTurn(int wishes, Finder finder, Step step, LongConsumer progress) {
        List<Rows> parts = new ArrayList<>();
        for (int from = 0; from < wishes; from += RUN) {
            progress.accept(from);
            parts.add(run(finder, from, Math.min(wishes, from + RUN), step));
        }
        return parts;
    }

    private List<Rows> atOnce(
            int wishes, Step step, LongConsumer progress, ExecutorService workers) {
        List<Future<Rows>> futures = new ArrayList<>();
        var finders = ThreadLocal.withInitial(() -> new Finder(catalogue));
        for (int from = 0; from < wishes; from += RUN) {
            int first = from;
            int last = Math.min(wishes, from + RUN);
            futures.add(workers.submit(() -> run(finders.get(), first, last, step)));
        }
        List<Rows> parts = new ArrayList<>();
        for (Future<Rows> future : futures) {
            progress.accept((long) parts.size() * RUN);
            parts.add(result(future));
        }
        return parts;
    }

    private static Rows run(Finder finder, int first, int last, Step step) {
        var rows = new Rows(last - first);
        for (int wish = first; wish < last && !Thread.currentThread().isInterrupted(); wish++) {
            step.run(finder, wish, rows);
        }
        return rows;
    }

    private static Rows result(Future<Rows> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking for candidates", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("looking for candidates failed", e.getCause());
        }
    }
}
