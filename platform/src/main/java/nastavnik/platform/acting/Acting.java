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
