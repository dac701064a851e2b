package nastavnik.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * The figures of the README: 500,000 documents of about 500 bytes with one secondary index, in the
 * server's own process. Argument: a directory to work in.
 */
public final class Benchmark {

    private static final int DOCUMENTS = 500_000;
    private static final int BATCH = 1_000;
    private static final int SCHOOLS = DOCUMENTS / 100;
    private static final int WRITERS = 2;
    private static final int QUESTIONS = 500;
    private static final double NANOS_PER_MS = 1e6;

    private final Random random = new Random(1);
    private final long[] revisions = new long[DOCUMENTS];
    private final MongoCollection<Document> things;

    private Benchmark(MongoClient client) {
        things = client.getDatabase("benchmark").getCollection("things");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(Path.of(arguments[0]), "benchmark");
        try (var server = server(data);
                var client = MongoClients.create(server.uri())) {
            var benchmark = new Benchmark(client);
            benchmark.insert();
            say("processor time of the server so far: " + server.processorTime());
            benchmark.ask();
            benchmark.update();
            server.terminate();
        }
        say("file: " + Files.size(data.resolve("mongo.mv")) / 1_000_000 + " MB");
        restart(data);
    }

    private static ServerProcess server(Path data) throws IOException {
        return new ServerProcess(data, 0, List.of("-Xmx512m", "-XX:+UseSerialGC"));
    }

    private void insert() {
        things.createIndex(new Document("school", 1));
        long start = System.nanoTime();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int from = 0; from < DOCUMENTS; from += BATCH) {
                int first = from;
                writers.execute(() -> things.insertMany(batch(first)));
            }
        }
        if (things.countDocuments() != DOCUMENTS) {
            throw new IllegalStateException("lost inserts");
        }
        double seconds = (System.nanoTime() - start) / NANOS_PER_MS / 1000;
        say(
                "inserts: "
                        + Math.round(DOCUMENTS / seconds)
                        + " a second in batches of "
                        + BATCH
                        + " by two writers");
    }

    private static List<Document> batch(int from) {
        return IntStream.range(from, from + BATCH).mapToObj(Benchmark::thing).toList();
    }

    private static Document thing(int i) {
        return new Document("_id", "thing-%08d".formatted(i))
                .append("revision", 0L)
                .append("school", i % SCHOOLS)
                .append("text", Integer.toString(i).repeat(70).substring(0, 70).repeat(6));
    }

    private void ask() {
        times(
                "100 documents by a secondary index",
                () ->
                        things.find(Filters.eq("school", random.nextInt(SCHOOLS)))
                                .into(new ArrayList<>()));
    }

    private void update() {
        times("an update by {_id, revision}", this::updateOne);
    }

    private void updateOne() {
        int number = random.nextInt(DOCUMENTS);
        var same =
                Filters.and(
                        Filters.eq("_id", "thing-%08d".formatted(number)),
                        Filters.eq("revision", revisions[number]));
        long matched = things.updateOne(same, Updates.inc("revision", 1L)).getMatchedCount();
        if (matched != 1) {
            throw new IllegalStateException("lost " + number);
        }
        revisions[number]++;
    }

    /** The median and the slowest of a hundred, measured after a warm-up of the same length. */
    private static void times(String what, Runnable work) {
        double[] times = new double[QUESTIONS];
        for (int i = 0; i < 2 * QUESTIONS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i % QUESTIONS] = (System.nanoTime() - start) / NANOS_PER_MS;
        }
        Arrays.sort(times);
        double median = times[QUESTIONS / 2];
        say(
                "%s: median %.2f ms, 99 %% below %.2f ms"
                        .formatted(what, median, times[QUESTIONS * 99 / 100]));
    }

    private static void restart(Path data) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            try (var server = server(data);
                    var client = MongoClients.create(server.uri())) {
                new Benchmark(client).things.find(Filters.eq("school", 1)).first();
                seconds.add((System.nanoTime() - start) / NANOS_PER_MS / 1000);
                server.kill();
            }
        }
        say(
                "restart after kill -9, start of the process and first answer included: "
                        + seconds
                        + " s");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
