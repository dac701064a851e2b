package nastavnik.readme;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.region.LocalRegion;
import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;
import nastavnik.region.demo.EmptyMunicipality;
import nastavnik.stage.ARegion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The story as the README tells it, in the municipality that the demonstration leaves empty. It
 * comes before the browser's: there a single answer is given, and where one municipality's
 * satisfaction must be hidden, the next smallest, this one's, is hidden with it.
 */
@ARegion
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir static Path folder;

    private List<JsonNode> answers = List.of();
    private String said = "";

    @BeforeAll
    void theLinesAreTyped(LocalRegion region) throws Exception {
        new EmptyMunicipality().load(region.addresses(), (_, _) -> {});
        said = CurlLines.of(Path.of("..", "README.md")).run(folder, where(region));
        answers = said.lines().filter(line -> line.startsWith("{")).map(JSON::readTree).toList();
    }

    private static Map<String, String> where(LocalRegion region) {
        return Map.of(
                "REGISTRY", region.addresses().of(Part.REGISTRY).toString(),
                "PAIRING", region.addresses().of(Part.PAIRING).toString(),
                "MONITORING", region.addresses().of(Part.MONITORING).toString(),
                "REPORTING", region.addresses().of(Part.REPORTING).toString(),
                "IDENTITY", region.addresses().of(Part.IDENTITY).toString());
    }

    @Test
    void everyLineIsAnsweredAndOnlyTheThirteenthOfTwelveIsRefused() {
        assertThat(answers).as(said).hasSizeGreaterThan(30);
        assertThat(said).doesNotContain("never ", "command not found", "\"problem\":");
        assertThat(answers.stream().filter(answer -> answer.has("status")))
                .filteredOn(answer -> answer.path("status").isInt())
                .extracting(answer -> answer.path("type").asString())
                .containsExactly("/problems/mentor-has-a-free-place");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        assertThat(answers)
                .filteredOn(answer -> answer.path("side").asString("").equals("MENTEE"))
                .extracting(answer -> answer.path("added").asInt())
                .containsExactly(16, 0);
    }

    @Test
    void thePapersArePrinted() throws Exception {
        for (var paper : List.of("consents.docx", "order.docx", "plan.xlsx")) {
            var content = Files.readAllBytes(folder.resolve(paper));
            assertThat(new String(content, 0, 2, StandardCharsets.US_ASCII))
                    .as(paper)
                    .isEqualTo("PK");
        }
    }

    @Test
    void reportingCountsWhoTookPartAndWhoAnswered() {
        var school = areas("ORGANISATION");

        assertThat(number(school, "I01", "numerator")).as(said).isEqualTo(14);
        assertThat(number(school, "I01", "denominator")).isEqualTo(240);
        assertThat(number(school, "I03", "numerator")).isBetween(2, 3);
        assertThat(number(school, "I07", "denominator")).isEqualTo(10);
        assertThat(number(areas("MUNICIPALITY"), "I01", "denominator")).isEqualTo(330);
    }

    @Test
    void theOutlineOfTheApiNamesEveryAddressOfEveryService(LocalRegion region) throws Exception {
        var outline = OutlineOfTheApi.in(Path.of("..", "docs", "http-api.md"));

        for (var part : List.of(Part.REGISTRY, Part.PAIRING, Part.MONITORING, Part.REPORTING)) {
            var described =
                    Somebody.withoutAccount(region.addresses()).get(part, "/v3/api-docs").ok();
            assertThat(outline.missing(described.body())).as(part.title()).isEmpty();
        }
    }

    private JsonNode areas(String level) {
        return answers.stream()
                .filter(answer -> answer.path("level").asString("").equals(level))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError("No " + level + " in " + said));
    }

    private static int number(JsonNode area, String code, String field) {
        for (var item : area.path("items")) {
            if (item.path("code").asString("").equals(code)) {
                return item.path(field).asInt(-1);
            }
        }
        throw new AssertionError("No " + code);
    }

    @Test
    void thePlanIsRoundedAndAddedUpAsAsked() {
        var plans = answers.stream().filter(answer -> answer.has("total")).toList();

        assertThat(plans).extracting(ReadmeIT::plannedMentors).containsExactly(2, 3);
    }

    private static int plannedMentors(JsonNode plan) {
        return plan.path("total").path("years").path(0).path("mentors").path("plan").asInt(-1);
    }
}
