package nastavnik.platform.web;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.aggregate.AlreadyDone;
import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.replica.NotYetKnown;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Many commands in one request: each is carried out or refused by itself, and the answer says
 * which.
 */
public final class Bulk {

    private static final int AT_ONCE = 32;

    private final Problems problems;

    Bulk(Problems problems) {
        this.problems = problems;
    }

    /**
     * What became of one of the commands.
     *
     * @param id of the aggregate, or what the caller named
     * @param revision after it; none if it was refused
     * @param problem why it was refused
     */
    public record Item(String id, @Nullable Long revision, @Nullable ProblemDetail problem) {}

    /** The answer, in the order of the request. */
    public record Answer(List<Item> items) {}

    /**
     * Carries out a command for each element, some at a time, keeping their order in the answer.
     */
    public <T> Answer each(List<T> all, Function<T, String> name, Function<T, Stored<?>> command) {
        return new Answer(work(all, one -> item(one, name, command)));
    }

    /** Works on each element as its caller, some at a time; the results are in their order. */
    public static <T, R> List<R> work(List<T> all, Function<T, R> work) {
        Actor actor = Acting.current();
        Locale locale = LocaleContextHolder.getLocale();
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> running = new ArrayList<>();
            for (T one : all) {
                Callable<R> task =
                        () -> {
                            places.acquire();
                            try {
                                LocaleContextHolder.setLocale(locale);
                                return Acting.get(actor, () -> work.apply(one));
                            } finally {
                                places.release();
                            }
                        };
                running.add(threads.submit(task));
            }
            return running.stream().map(Bulk::result).toList();
        }
    }

    private static <R> R result(Future<R> running) {
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

    private <T> Item item(T one, Function<T, String> name, Function<T, Stored<?>> command) {
        try {
            Stored<?> stored = command.apply(one);
            return new Item(stored.id(), stored.revision(), null);
        } catch (AlreadyDone e) {
            return new Item(e.id(), e.revision(), null);
        } catch (Refusal e) {
            return refused(name.apply(one), problems.refusal(e));
        } catch (NotFound e) {
            return refused(name.apply(one), problems.of(HttpStatus.NOT_FOUND, "not-found"));
        } catch (StaleRevision e) {
            return refused(name.apply(one), problems.of(HttpStatus.PRECONDITION_FAILED, "stale"));
        } catch (ClaimTaken e) {
            return refused(name.apply(one), problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "taken"));
        } catch (NotYetKnown e) {
            return refused(name.apply(one), problems.of(HttpStatus.SERVICE_UNAVAILABLE, "not-yet"));
        }
    }

    private static Item refused(String id, ProblemDetail problem) {
        return new Item(id, null, problem);
    }
}
