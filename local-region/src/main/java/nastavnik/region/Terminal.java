package nastavnik.region;

import nastavnik.region.process.Ledger;
import nastavnik.region.process.Watcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** One line for each step. */
public final class Terminal {

    private final PrintStream out;
    private final Messages messages;

    public Terminal(PrintStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    void say(String key, Object... arguments) {
        line(messages.text(key, arguments));
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    String text(CannotStart problem) {
        return problem.in(messages);
    }

    void preparing(Part part) {
        say("prepare", messages.name(part));
    }

    void prepared(Part part, Duration took) {
        say("prepared", messages.name(part), messages.seconds(took));
    }

    void untrained(Part part, Path log) {
        say("prepare.untrained", messages.name(part), log.toString());
    }

    void begin(Settings settings) {
        say("begin", settings.data().toString());
        if (settings.fresh()) {
            say("begin.fresh");
        }
    }

    void starting() {
        say("start");
    }

    /** Tells of a part's life and writes its processes down. */
    Watcher watch(Part part, String where, String log, Ledger ledger) {
        return new Watcher() {
            @Override
            public void started(String name, ProcessHandle process) {
                ledger.add(name, process);
            }

            @Override
            public void ready(String name, Duration took) {
                say("part.ready", padded(messages.name(part)), where, messages.seconds(took));
            }

            @Override
            public void died(String name, int exitCode, Duration pause) {
                say(
                        "part.died",
                        messages.name(part),
                        String.valueOf(exitCode),
                        messages.seconds(pause),
                        log);
            }
        };
    }

    void ready(Duration took, Settings settings) {
        say("ready", messages.seconds(took));
        for (var part : settings.parts()) {
            if (part != Part.STORE && part != Part.BROKER) {
                say(
                        "ready.address",
                        padded(messages.name(part)),
                        settings.addresses().of(part).toString());
            }
        }
        say("ready.store", settings.addresses().mongodb(), settings.addresses().kafka());
        say("ready.people", settings.addresses().token().toString());
        say("ready.stop", settings.data().resolve("logs").toString());
    }

    void loaded(Duration took) {
        say("demo.loaded", messages.seconds(took));
    }

    private static String padded(String name) {
        return String.format("%-22s", name);
    }
}
