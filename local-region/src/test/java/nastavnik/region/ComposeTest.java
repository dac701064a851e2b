package nastavnik.region;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.EventTypes;
import nastavnik.events.Topic;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The production shape and the code name the same things. */
class ComposeTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)([^}]*)}");

    private static final List<String> SERVICES =
            List.of("registry", "pairing", "monitoring", "reporting");

    @TempDir private Path directory;

    private final Map<String, Map<String, Object>> services = services();

    @ParameterizedTest
    @EnumSource(names = {"REGISTRY", "PAIRING", "MONITORING", "REPORTING", "PORTAL"})
    void everyVariableOfAServiceIsReadByItsConfiguration(Part part) {
        assertThat(environment(part).keySet())
                .isNotEmpty()
                .isSubsetOf(placeholders(configuration(part)).keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRY", "PAIRING", "MONITORING", "REPORTING", "PORTAL"})
    void aRegionOnOneMachineSetsNothingElse(Part part) {
        var local = local(part);
        local.remove("SERVER_ADDRESS");

        assertThat(local.keySet()).isSubsetOf(placeholders(configuration(part)).keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRY", "PAIRING", "MONITORING", "REPORTING", "PORTAL"})
    void everyKeyAndSecretIsSet(Part part) {
        var secrets =
                placeholders(configuration(part)).keySet().stream()
                        .filter(name -> name.endsWith("_KEY") || name.endsWith("_SECRET"))
                        .toList();

        assertThat(environment(part).keySet()).containsAll(secrets);
        assertThat(local(part).keySet()).containsAll(secrets);
    }

    @Test
    void noSecretIsToldToAnyoneWhoDoesNotNeedIt() {
        for (var name :
                List.of(
                        "NASTAVNIK_CARD_KEY",
                        "NASTAVNIK_RECOGNITION_KEY",
                        "NASTAVNIK_LINK_SECRET")) {
            assertThat(
                            services.values().stream()
                                    .filter(
                                            service ->
                                                    String.valueOf(service.get("environment"))
                                                            .contains(name)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRY", "PAIRING", "MONITORING", "REPORTING", "PORTAL"})
    void everyServiceListensWhereTheOthersLookForIt(Part part) {
        var service = service(part);
        var port = String.valueOf(part.usualPort());

        assertThat(environment(part)).containsEntry("SERVER_PORT", port);
        assertThat(strings(service.get("ports")))
                .containsExactly("127.0.0.1:%s:%s".formatted(port, port));
        assertThat(service.get("build"))
                .hasToString("{context=., args={MODULE=%s}}".formatted(part.module()));
        if (part != Part.PORTAL) {
            assertThat(environment(Part.PORTAL))
                    .containsEntry(
                            "NASTAVNIK_%s_URL".formatted(part.name()),
                            "http://%s:%s".formatted(part.title(), port));
        }
    }

    @Test
    void theExampleNamesEveryVariableTheFileAsksFor() {
        var asked =
                placeholders(text("docker-compose.yml").replaceAll("(?m)^\\s*#.*$", "")).keySet();
        var named =
                text(".env.example")
                        .lines()
                        .filter(line -> line.matches("[A-Z0-9_]+=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(asked);
    }

    @Test
    void everyFileTheContainersAreGivenExists() {
        var mounted =
                services.values().stream()
                        .flatMap(service -> strings(service.get("volumes")).stream())
                        .filter(volume -> volume.startsWith("./"))
                        .map(volume -> PROJECT.resolve(volume.substring(2, volume.indexOf(':'))));

        assertThat(mounted).isNotEmpty().allMatch(Files::isDirectory);
        assertThat(PROJECT.resolve("deployment/image/ready.sh")).exists();
    }

    /** By deployment/kafka/accounts.properties, which the broker's own test proves to be obeyed. */
    @ParameterizedTest
    @EnumSource(names = {"REGISTRY", "PAIRING", "MONITORING", "REPORTING"})
    void everyTopicAServiceListensToMayBeReadByItsAccount(Part part) {
        var listened =
                Pattern.compile("destination: (\\S+)")
                        .matcher(configuration(part))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        assertThat(listened).isNotEmpty().allMatch(topic -> readers(topic).contains(part.title()));
    }

    @Test
    void internalTopicsAreForServicesAndAnswersForMonitoringAndReporting() {
        var internal =
                EventTypes.topics().stream().filter(Topic::internal).map(Topic::value).toList();

        assertThat(readers("monitoring.answers"))
                .containsExactlyInAnyOrder("monitoring", "reporting");
        assertThat(internal)
                .contains("monitoring.answers")
                .allMatch(topic -> SERVICES.containsAll(readers(topic)));
    }

    private static List<String> readers(String topic) {
        return accounts().stringPropertyNames().stream()
                .filter(account -> readBy(account).anyMatch(named -> covers(named, topic)))
                .toList();
    }

    private static Stream<String> readBy(String account) {
        return Pattern.compile("\\s*,\\s*")
                .splitAsStream(Objects.requireNonNull(accounts().getProperty(account)));
    }

    private static boolean covers(String named, String topic) {
        return named.endsWith("*")
                ? topic.startsWith(named.substring(0, named.length() - 1))
                : topic.equals(named);
    }

    @Test
    void everyAccountHasItsOwnPasswordAndEachServiceKnowsNoOther() {
        var setup = map(Objects.requireNonNull(services.get("kafka-setup")).get("environment"));

        for (var account : accounts().stringPropertyNames()) {
            var variable = account.toUpperCase(Locale.ROOT) + "_KAFKA_PASSWORD";
            assertThat(setup).containsKey(variable);
            assertThat(services.entrySet())
                    .filteredOn(
                            service ->
                                    String.valueOf(service.getValue().get("environment"))
                                            .contains("${" + variable))
                    .extracting(Map.Entry::getKey)
                    .isSubsetOf("kafka-setup", account);
        }
        for (var part : List.of(Part.REGISTRY, Part.PAIRING, Part.MONITORING, Part.REPORTING)) {
            assertThat(environment(part))
                    .containsEntry("NASTAVNIK_KAFKA_USER", part.title())
                    .containsEntry(
                            "NASTAVNIK_KAFKA_PASSWORD",
                            "${%s_KAFKA_PASSWORD:?}".formatted(part.name()));
        }
    }

    @Test
    void noSecretHasADefault() {
        var compose = text("docker-compose.yml");

        assertThat(placeholders(compose))
                .allSatisfy(
                        (name, otherwise) -> {
                            if (name.matches(".*_(PASSWORD|SECRET|KEY)")) {
                                assertThat(otherwise).as(name).isIn(":?", ":-");
                            }
                        });
        assertThat(text(".env.example").lines())
                .filteredOn(line -> line.matches("[A-Z0-9_]+_(PASSWORD|SECRET|KEY)=.*"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
    }

    @Test
    void everyContainerThatStaysHasALimitOfMemoryAndOfItsLog() {
        assertThat(services)
                .allSatisfy(
                        (name, service) -> {
                            if (!"no".equals(service.get("restart"))) {
                                assertThat(service).as(name).containsKeys("mem_limit", "logging");
                            }
                        });
    }

    @Test
    void nothingIsPublishedToOthersThanTheHost() {
        assertThat(services.values())
                .flatExtracting(service -> strings(service.get("ports")))
                .isNotEmpty()
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    /** While their data is new, both databases answer where nobody else can reach them. */
    @Test
    void aDatabaseIsHealthyOnlyWhereTheOthersReachIt() {
        assertThat(String.valueOf(services.get("mongodb"))).contains("--host, mongodb");
        assertThat(String.valueOf(services.get("identity-store"))).contains("--host=127.0.0.1");
    }

    @Test
    void theRealmKnowsThePortalAsThePortalKnowsItself() {
        assertThat(text("deployment/keycloak/nastavnik-realm.json"))
                .contains(
                        "${NASTAVNIK_PORTAL_BASE_URL}/login/oauth2/code/nastavnik",
                        "\"clientId\": \"portal\"");
    }

    @Test
    void everyVariableOfTheRealmIsGivenToTheProvider() {
        var provider = map(Objects.requireNonNull(services.get("identity")).get("environment"));

        assertThat(placeholders(text("deployment/keycloak/nastavnik-realm.json")).keySet())
                .isNotEmpty()
                .isSubsetOf(provider.keySet());
    }

    @Test
    void theManualNamesNoVariableThatNothingReads() {
        var known =
                Stream.of(Part.REGISTRY, Part.PAIRING, Part.MONITORING, Part.REPORTING, Part.PORTAL)
                        .map(ComposeTest::configuration)
                        .collect(Collectors.joining("\n", text("docker-compose.yml"), ""));

        assertThat(
                        Pattern.compile("NASTAVNIK_[A-Z_]+")
                                .matcher(text("docs/operations.md"))
                                .results()
                                .map(found -> found.group()))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    private static Properties accounts() {
        var accounts = new Properties();
        try (var lines =
                Files.newBufferedReader(PROJECT.resolve("deployment/kafka/accounts.properties"))) {
            accounts.load(lines);
            return accounts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> service(Part part) {
        return Objects.requireNonNull(services.get(part.title()));
    }

    private Map<String, String> local(Part part) {
        var settings = Settings.isolated(PROJECT, directory);
        try (var data = DataDirectory.take(settings)) {
            return new HashMap<>(new Environment(settings, data).of(part));
        }
    }

    private Map<String, Object> environment(Part part) {
        return map(service(part).get("environment"));
    }

    private static String configuration(Part part) {
        return Stream.of(part.module() + "/src/main/resources/application.yml", shared(part))
                .map(ComposeTest::text)
                .collect(Collectors.joining());
    }

    private static String shared(Part part) {
        return part == Part.PORTAL
                ? "portal/src/main/resources/application.yml"
                : "platform/src/main/resources/nastavnik-platform.yml";
    }

    /** The name of each placeholder with what follows it: a default, or nothing. */
    private static Map<String, String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .collect(
                        Collectors.toMap(
                                found -> found.group(1), found -> found.group(2), (one, _) -> one));
    }

    private static Map<String, Map<String, Object>> services() {
        Map<String, Object> compose = new Yaml().load(text("docker-compose.yml"));
        return map(compose.get("services")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> map(entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(String file) {
        try {
            return Files.readString(PROJECT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
