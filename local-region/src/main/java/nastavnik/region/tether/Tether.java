package nastavnik.region.tether;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/**
 * Runs another main class and stops it when standard input ends. The launcher holds the other end
 * of that pipe; however the launcher goes, even by kill -9, the system closes it, so nothing it
 * started is left behind.
 *
 * <p>Arguments: the main class, then its own arguments. System property {@code tether.grace}: how
 * many milliseconds an orderly stop may take (8000).
 */
public final class Tether {

    private Tether() {}

    /** Returns when the other main method does. */
    public static void main(String[] args) throws ReflectiveOperationException {
        leaveToTheLauncher("INT");
        leaveToTheLauncher("HUP");
        Thread.ofPlatform().daemon().name("tether").start(Tether::stopWhenInputEnds);
        var main = Class.forName(args[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    private static void stopWhenInputEnds() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said through the pipe; only its end means something.
            }
        } catch (IOException e) {
            // A broken pipe is an ended pipe.
        }
        Thread.ofPlatform().daemon().name("tether-grace").start(Tether::haltAfterGrace);
        System.exit(0);
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(Long.getLong("tether.grace", 8_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    /**
     * Ctrl-C and a closed terminal reach every process of the group at once, but the stop has an
     * order and the launcher keeps it. By reflection, because the compiler rightly warns of every
     * direct use.
     */
    private static void leaveToTheLauncher(String name) throws ReflectiveOperationException {
        var signal = Class.forName("sun.misc.Signal");
        var handler = Class.forName("sun.misc.SignalHandler");
        var nothing =
                Proxy.newProxyInstance(
                        Tether.class.getClassLoader(), new Class<?>[] {handler}, (_, _, _) -> null);
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), nothing);
    }
}
