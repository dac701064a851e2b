package nastavnik.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nastavnik.region.LocalRegion;
import nastavnik.region.Messages;
import nastavnik.region.Settings;
import nastavnik.region.Terminal;
import nastavnik.stage.Chromium;
import nastavnik.stage.Screen;
import nastavnik.stage.Visitor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes the pictures of {@code docs/pictures} anew: {@code mvn verify -Ppictures}. Everybody in
 * them is generated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Pictures {

    private static final long LARGEST = 200 * 1024;
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = PROJECT.resolve("docs/pictures");

    private LocalRegion region;
    private Chromium chromium;

    @BeforeAll
    void theDemonstrationRegion() throws InterruptedException {
        Settings own =
                Settings.isolated(PROJECT, PROJECT.resolve("end-to-end/target/demonstration"));
        region =
                LocalRegion.start(
                        new Settings(
                                own.project(),
                                own.data(),
                                own.ports(),
                                own.parts(),
                                true,
                                Optional.of("district"),
                                own.language()),
                        new Terminal(System.out, new Messages("ru")));
        chromium = Chromium.open();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (region != null) {
            region.close();
        }
    }

    @Test
    void aCuratorsDay() throws IOException {
        try (Visitor curator = at("curator", Screen.OFFICE)) {
            take(curator, "today");
            curator.goesTo("Показатели").isAt("Показатели");
            take(curator, "indicators");
            openTheBench(curator);
            take(curator, "bench");
        }
    }

    /** The run that waits for a decision, or a new one. */
    private static void openTheBench(Visitor curator) {
        curator.goesTo("Пары").follows("Подобрать пары");
        Locator waiting =
                curator.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Подбор от"));
        if (waiting.count() > 0) {
            waiting.first().click();
        } else {
            curator.presses("Запустить подбор");
        }
        curator.isAt("Подбор от");
    }

    @Test
    void aCoordinatorsDistrict() throws IOException {
        try (Visitor coordinator = at("coordinator", Screen.OFFICE)) {
            coordinator.goesTo("Школы");
            take(coordinator, "district");
            coordinator.goesTo("План охвата");
            take(coordinator, "plan");
        }
    }

    @Test
    void aQuestionnaireOnAPhone() throws IOException {
        try (Visitor curator = at("curator", Screen.OFFICE);
                Visitor pupil = new Visitor(chromium, region.addresses(), Screen.PHONE)) {
            Card card = Card.of(curator);
            pupil.opensLink(card.link());
            pupil.role(AriaRole.SPINBUTTON, "Год рождения", false).fill(card.born());
            pupil.presses("Начать");
            pupil.page().getByRole(AriaRole.PROGRESSBAR).waitFor();
            take(pupil, "questionnaire");
        }
    }

    private Visitor at(String login, Screen screen) {
        return new Visitor(chromium, region.addresses(), screen).logsIn(login);
    }

    private static void take(Visitor visitor, String name) throws IOException {
        Path file = FOLDER.resolve(name + ".png");
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
    }
}
