package nastavnik.pictures;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import nastavnik.stage.Visitor;

/**
 * A questionnaire's card as it comes out of the printer.
 *
 * @param link behind its code
 * @param born the year somebody of that name will type
 */
record Card(String link, String born) {

    /** The first mentee's who has not answered yet. */
    static Card of(Visitor curator) {
        curator.goesTo("Анкеты").isAt("Анкеты").presses("Выдать итоговые анкеты сейчас");
        Locator mentee =
                curator.row("наставляемый")
                        .filter(new Locator.FilterOptions().setHasText("ждём ответа"))
                        .first();
        String name = mentee.getByRole(AriaRole.ROWHEADER).innerText().strip();
        mentee.getByRole(AriaRole.CHECKBOX).check();
        curator.presses("Карточки с QR-кодом").isAt("Карточки для анкет");
        String link =
                curator.page()
                        .getByRole(AriaRole.ARTICLE)
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .locator(".link")
                        .innerText()
                        .strip();
        return new Card(link, born(curator, name));
    }

    /** Lists of pairs give initials and class, the list of people the whole name. */
    private static String born(Visitor curator, String initials) {
        String surname = initials.substring(0, initials.indexOf(' '));
        String form = initials.substring(initials.indexOf(',') + 1).strip();
        curator.goesTo("Люди").fills("Имя или фамилия", surname).presses("Показать", true);
        return curator.row(surname)
                .filter(new Locator.FilterOptions().setHasText(form))
                .first()
                .getByRole(AriaRole.CELL)
                .nth(1)
                .innerText()
                .strip();
    }
}
