package nastavnik.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fenced lines of one chapter of the README, run by bash as somebody would who pastes them. */
final class CurlLines {

    private static final Pattern CHAPTER =
            Pattern.compile("## The story as curl lines\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern FENCED = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final long MINUTES = 4;

    private final String script;

    private CurlLines(String script) {
        this.script = script;
    }

    static CurlLines of(Path readme) throws IOException {
        var chapter = CHAPTER.matcher(Files.readString(readme));
        if (!chapter.find()) {
            throw new IllegalStateException("The README has no such chapter");
        }
        return new CurlLines(
                FENCED.matcher(chapter.group(1))
                        .results()
                        .map(block -> block.group(1))
                        .collect(Collectors.joining("\n")));
    }

    /** Returns all that was printed. */
    String run(Path folder, Map<String, String> addresses)
            throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("story.sh"), script);
        var said = folder.resolve("said.txt");
        var builder = new ProcessBuilder("bash", file.toString()).directory(folder.toFile());
        builder.environment().putAll(addresses);
        var bash = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!bash.waitFor(MINUTES, TimeUnit.MINUTES)) {
            bash.descendants().forEach(ProcessHandle::destroyForcibly);
            bash.destroyForcibly().waitFor();
        }
        return Files.readString(said);
    }
}
