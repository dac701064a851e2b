package nastavnik.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import nastavnik.stage.Days;
import nastavnik.stage.Visitor;

/** The coordinator's pages. */
final class Schools {

    private Schools() {}

    /** Whoever works in two municipalities changes the place in the menu. */
    static void chooseTheDistrict(Visitor coordinator) {
        coordinator.page().getByText("Муниципальный координатор").first().click();
        Locator other =
                coordinator
                        .page()
                        .getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions().setHasText(Forest.SHORT_NAME));
        if (other.count() > 0) {
            other.first().click();
        }
        coordinator.isAt(Forest.SHORT_NAME + ": школы").keepsNobodyOut();
    }

    /** First checked, then taken; the file is not chosen twice. */
    static void load(Visitor coordinator, Days days) {
        coordinator
                .follows("Загрузить файл")
                .isAt("Загрузка школ с контингентом")
                .keepsNobodyOut()
                .gives("Файл", "schools.csv", Forest.schools())
                .fills("На какую дату посчитан контингент", days.ago(80).toString())
                .presses("Проверить файл")
                .sees("Проверено, ничего ещё не записано")
                .sees("Новых школ: 2")
                .presses("Загрузить", true)
                .sees("Загружено")
                .follows("К списку школ")
                .isAt(Forest.SHORT_NAME + ": школы")
                .sees(Forest.SCHOOL)
                .keepsNobodyOut();
    }

    static void appoint(Visitor coordinator, String role, String login) {
        coordinator.goesTo("Назначения").isAt("Назначения и приглашения");
        coordinator.chooses("Где", Forest.SCHOOL).presses("Показать");
        coordinator.chooses("Роль", role);
        coordinator.role(AriaRole.TEXTBOX, "Имя входа", false).fill(login);
        coordinator.presses("Назначить", true).sees("Назначено.").sees(login);
    }
}
