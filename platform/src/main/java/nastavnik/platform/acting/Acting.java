package nastavnik.platform.acting;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Carries the actor along the thread that handles a command. */
public final class Acting {

    private static final Actor NOBODY = Actor.system("system");
    private static final ThreadLocal<Actor> CURRENT = ThreadLocal.withInitial(() -> NOBODY);

    private Acting() {}

    /** Whoever acts on this thread; the system itself where nobody else does. */
    public static Actor current() {
        return CURRENT.get();
    }

    /** Notes the role by which the current actor was let through. */
    public static void inRole(String role) {
        CURRENT.set(CURRENT.get().in(role));
    }

    /** Notes what was sent with the command, by its hash. */
    public static void saying(String hash) {
        CURRENT.set(CURRENT.get().saying(hash));
    }

    /**
     * Carries out one of the many commands of a request. Each has a key of its own: by the
     * request's the second command for an aggregate would be taken for a repeat of the first.
     */
    public static <T> T item(int number, Supplier<T> work) {
        return get(current().item(number), work);
    }

    /** Does something in the name of the service, for example a daily job. */
    public static void asSystem(String reason, Runnable work) {
        as(Actor.system(reason), work);
    }

    /** Does something on an actor's behalf. */
    public static void as(Actor actor, Runnable work) {
        get(
                actor,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Does something on an actor's behalf and gives its result. */
    public static <T> T get(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** The same, for work that may throw. */
    public static <T> T call(Actor actor, Callable<T> work) throws Exception {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    private static void restore(Actor before) {
        if (before.equals(NOBODY)) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
