package nastavnik.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nastavnik.stage.Patience;
import nastavnik.stage.Visitor;

/** Cards from the curator's page, and the questionnaire behind one of them. */
final class Questionnaires {

    private static final int MOST_QUESTIONS = 40;

    private final Visitor curator;

    Questionnaires(Visitor curator) {
        this.curator = curator;
    }

    String cardOf(String person) {
        curator.goesTo("Анкеты").isAt("Анкеты").keepsNobodyOut();
        curator.presses("Выдать итоговые анкеты сейчас").sees("Анкет выдано");
        curator.ticks(person);
        curator.presses("Карточки с QR-кодом").isAt("Карточки для анкет").keepsNobodyOut();
        return curator.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(person))
                .locator(".link")
                .innerText()
                .strip();
    }

    /** One question a screen, thumbs only. */
    static void answer(Visitor pupil, String link, int born) {
        pupil.opensLink(link);
        pupil.isAt("Здравствуйте").keepsNobodyOut();
        pupil.role(AriaRole.SPINBUTTON, "Год рождения", false).fill(String.valueOf(born));
        pupil.presses("Начать");
        Page page = pupil.page();
        page.getByRole(AriaRole.PROGRESSBAR).waitFor();
        pupil.keepsNobodyOut();
        for (int n = 0;
                n < MOST_QUESTIONS && page.getByRole(AriaRole.PROGRESSBAR).count() > 0;
                n++) {
            String question = page.getByRole(AriaRole.PROGRESSBAR).getAttribute("aria-label");
            answerOne(pupil);
            page.waitForCondition(() -> !page.content().contains(String.valueOf(question)));
        }
        pupil.isAt("Всё готово").presses("Отправить").isAt("Спасибо");
        org.assertj.core.api.Assertions.assertThat(page.url()).doesNotContain("#");
    }

    private static void answerOne(Visitor pupil) {
        for (String answer : new String[] {"9", "Да", "Дальше"}) {
            Locator button = pupil.role(AriaRole.BUTTON, answer, true);
            if (button.count() > 0) {
                button.click();
                return;
            }
        }
    }

    void seesThatItWasAnswered(String person) {
        Patience.holds(
                "the answer",
                () -> {
                    curator.goesTo("Анкеты");
                    org.assertj.core.api.Assertions.assertThat(curator.row(person).innerText())
                            .contains("ответил");
                });
    }
}
