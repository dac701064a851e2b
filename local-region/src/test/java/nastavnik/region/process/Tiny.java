package nastavnik.region.process;

import nastavnik.region.application.Application;

import org.awaitility.Awaitility;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What the tests of this package share. */
final class Tiny {

    static final Backoff SHORT = new Backoff(Duration.ofMillis(50), Duration.ofMillis(200));

    private Tiny() {}

    static List<String> java(String main, String... arguments) {
        var command = new ArrayList<String>();
        command.addAll(
                List.of(
                        Application.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx32m"));
        command.addAll(
                List.of("-Dtether.grace=3000", "-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return command;
    }

    static Supervised supervised(Path directory, String port, Watcher watcher, String... more) {
        var arguments = new ArrayList<>(List.of(TinyProgram.class.getName(), port));
        arguments.addAll(List.of(more));
        var command = java("nastavnik.region.tether.Tether", arguments.toArray(String[]::new));
        var ready = Readiness.listens(Math.min(Integer.parseInt(port), 65_535));
        var log = directory.resolve(port + ".log");
        return new Supervised(new Program("tiny", command, Map.of(), log, ready), SHORT, watcher);
    }

    /** Writes down what was started, hears nothing else. */
    static Watcher writing(Ledger ledger) {
        return new Watcher() {
            @Override
            public void started(String name, ProcessHandle process) {
                ledger.add(name, process);
            }

            @Override
            public void ready(String name, Duration took) {}

            @Override
            public void died(String name, int exitCode, Duration pause) {}
        };
    }

    static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }

    static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }
}
