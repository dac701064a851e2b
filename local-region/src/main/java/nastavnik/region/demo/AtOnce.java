package nastavnik.region.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does the same for many, some at a time; the first failure ends it for all. */
final class AtOnce {

    private AtOnce() {}

    static <T> void each(int places, Collection<T> all, Consumer<T> task) throws Exception {
        var free = new Semaphore(places);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (var one : all) {
                running.add(
                        threads.submit(
                                () -> {
                                    free.acquire();
                                    try {
                                        task.accept(one);
                                    } finally {
                                        free.release();
                                    }
                                    return null;
                                }));
            }
            await(running);
        }
    }

    private static void await(List<Future<?>> running) throws Exception {
        try {
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            running.forEach(one -> one.cancel(true));
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
