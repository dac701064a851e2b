package nastavnik.region.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program as the JVM wants it.
 *
 * @param classPath jars only, for a cache knows no directories
 * @param cache where its AOT cache is, if it was trained
 */
public record Application(String mainClass, String classPath, Path cache) {

    private static final String TETHER = "nastavnik.region.tether.Tether";

    /**
     * The command that runs it tied to us. C1 and the serial collector: eight programs share this
     * machine.
     */
    public List<String> command(int heapMegabytes, List<String> options) {
        var command = new ArrayList<String>();
        command.add(java());
        if (isTrained()) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, TETHER, mainClass));
        return command;
    }

    /**
     * With the collector and compiler of the real runs: cheaper, and only then does the cache fit.
     */
    List<String> trainingCommand(Path output) {
        return List.of(
                java(),
                "-XX:AOTCacheOutput=" + output,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dspring.context.exit=onRefresh",
                "-cp",
                classPath,
                TETHER,
                mainClass);
    }

    boolean isTrained() {
        return Files.exists(cache);
    }

    /** The JVM we run on, so that a trained cache fits. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
