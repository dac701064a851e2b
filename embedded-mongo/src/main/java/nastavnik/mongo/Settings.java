package nastavnik.mongo;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Where to listen and where to keep the data; an argument goes before the environment. */
record Settings(int port, String bind, Path data) {

    private static final String DEFAULT_PORT = "27017";
    private static final int HIGHEST_PORT = 65_535;
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "--port", "EMBEDDED_MONGO_PORT",
                    "--bind", "EMBEDDED_MONGO_BIND",
                    "--data", "EMBEDDED_MONGO_DATA");

    /**
     * @throws IllegalArgumentException for an unknown argument, one without a value or a wrong port
     */
    static Settings of(String[] arguments, Map<String, String> environment) {
        Map<String, String> given = new TreeMap<>();
        ENVIRONMENT.forEach(
                (name, variable) -> {
                    if (environment.containsKey(variable)) {
                        given.put(name, environment.get(variable));
                    }
                });
        for (int i = 0; i < arguments.length; i += 2) {
            if (!ENVIRONMENT.containsKey(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "usage: [--port number] [--bind address] [--data directory], not "
                                + arguments[i]);
            }
            given.put(arguments[i], arguments[i + 1]);
        }
        return new Settings(
                port(given.getOrDefault("--port", DEFAULT_PORT)),
                given.getOrDefault("--bind", "127.0.0.1"),
                Path.of(given.getOrDefault("--data", "mongo-data")));
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new IllegalArgumentException("not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
