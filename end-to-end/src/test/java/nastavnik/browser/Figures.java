package nastavnik.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nastavnik.stage.Patience;
import nastavnik.stage.Visitor;

/** Pages of numbers. */
final class Figures {

    private Figures() {}

    static void ofTheSchool(Visitor curator) {
        curator.goesTo("Показатели").isAt("Показатели");
        Patience.holds(
                "all of them",
                () -> {
                    curator.page().reload();
                    org.assertj.core.api.Assertions.assertThat(curator.row("I01").innerText())
                            .contains("120");
                });
        curator.sees("I10").keepsNobodyOut();
        byte[] sheet = curator.saves(() -> curator.follows("Скачать .xlsx"));
        org.assertj.core.api.Assertions.assertThat(sheet).startsWith('P', 'K');
    }

    static void decideThePlan(Visitor coordinator) {
        coordinator.goesTo("План охвата").follows("Изменить доли");
        coordinator.isAt("Доли охвата по годам");
        Page page = coordinator.page();
        page.getByLabel("Год 1").fill("2026");
        page.getByLabel("Наставляемые, % контингента 1").fill("57,5");
        page.getByLabel("Наставники, % базы 1").fill("10");
        coordinator.presses("Сохранить доли").sees("Доли сохранены");
    }

    /** 57,5 % of 120 is 69, of 80 it is 46, of 200 it is 115. */
    static byte[] saveThePlan(Visitor coordinator) {
        coordinator
                .goesTo("План охвата")
                .isAt(Forest.SHORT_NAME + ": план охвата")
                .keepsNobodyOut();
        org.assertj.core.api.Assertions.assertThat(coordinator.row(Forest.SCHOOL).innerText())
                .contains("120", "69");
        org.assertj.core.api.Assertions.assertThat(coordinator.row("ИТОГО").innerText())
                .contains("200", "115");
        return coordinator.saves(() -> coordinator.follows("Скачать .xlsx"));
    }

    static void inEnglish(Visitor coordinator) {
        coordinator.page().getByText("Муниципальный координатор").first().click();
        coordinator.follows("English");
        coordinator.page().getByRole(AriaRole.MAIN).waitFor();
        org.assertj.core.api.Assertions.assertThat(
                        coordinator.page().locator("html").getAttribute("lang"))
                .isEqualTo("en");
        coordinator.page().getByText("Municipal coordinator").first().click();
        coordinator.follows("Русский");
        coordinator.sees("ИТОГО");
    }
}
