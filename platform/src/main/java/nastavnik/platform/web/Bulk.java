package nastavnik.platform.web;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.aggregate.AlreadyDone;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Many commands in one request: each is carried out or refused by itself, and the answer says
 * which.
 */
public final class Bulk {

    private static final int AT_ONCE = 32;

    private final Denials denials;

    Bulk(Denials denials) {
        this.denials = denials;
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
     * Those of one name follow each other as they stand in the request: the second may need what
     * the first did.
     */
    public <T> Answer each(List<T> all, Function<T, String> name, Function<T, Stored<?>> command) {
        List<String> names = all.stream().map(name).toList();
        Map<Integer, Item> items = new ConcurrentHashMap<>();
        work(
                byName(names),
                numbers -> {
                    for (int n : numbers) {
                        T one = all.get(n);
                        String named = names.get(n);
                        items.put(n, Acting.item(n, () -> item(one, named, command)));
                    }
                    return numbers.size();
                });
        return new Answer(IntStream.range(0, all.size()).mapToObj(items::get).toList());
    }

    private static List<List<Integer>> byName(List<String> names) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int n = 0; n < names.size(); n++) {
            byName.computeIfAbsent(names.get(n), _ -> new ArrayList<>()).add(n);
        }
        return List.copyOf(byName.values());
    }

    private <T> Item item(T one, String name, Function<T, Stored<?>> command) {
        try {
            Stored<?> stored = command.apply(one);
            return new Item(stored.id(), stored.revision(), null);
        } catch (AlreadyDone e) {
            return new Item(e.id(), e.revision(), null);
        } catch (RuntimeException no) {
            return new Item(name, null, denials.of(no));
        }
    }

    /** Works on each element as its caller, some at a time; the results are in their order. */
    public static <T, R> List<R> work(List<T> all, Function<T, R> work) {
        Actor actor = Acting.current();
        Locale locale = LocaleContextHolder.getLocale();
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<R>> running = new ArrayList<>();
            for (T one : all) {
                Callable<R> task =
                        () -> {
                            places.acquire();
                            try {
                                LocaleContextHolder.setLocale(locale);
                                RequestContextHolder.setRequestAttributes(request);
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
}
