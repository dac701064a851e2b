package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;

import nastavnik.stage.Days;
import nastavnik.stage.Visitor;

/** The curator's pages about people. */
final class People {

    private final Visitor curator;
    private final Days days;

    People(Visitor curator, Days days) {
        this.curator = curator;
        this.days = days;
    }

    /** File, check, result; a wrong row is named and the others are taken. */
    void load(String side, String file, int right, int wrong) {
        curator.role(AriaRole.RADIO, side, true).check();
        curator.page().locator("input[type=file]").setInputFiles(Files.csv(file));
        curator.presses("Проверить", true)
                .sees("Будет добавлено %d".formatted(right))
                .sees("ошибок " + wrong);
        if (wrong > 0) {
            curator.sees("Строки с ошибками");
        }
        curator.presses("Загрузить верные строки")
                .isAt("Файл загружен")
                .sees("Добавлено %d".formatted(right));
    }

    void consent() {
        curator.goesTo("Люди").follows("Согласия");
        curator.isAt("Согласия")
                .keepsNobodyOut()
                .chooses("Класс", Forest.CLASS)
                .presses("Показать", true);
        curator.ticks("Отметить всех");
        byte[] forms = curator.saves(() -> curator.presses("Распечатать бланки"));
        assertThat(forms).startsWith('P', 'K');
        curator.fills("Дата подписи", days.ago(58).toString())
                .presses("Записать согласие")
                .sees("Записано: 8 человек, 16 согласий")
                .sees("Все подписано");
    }

    void train() {
        curator.goesTo("Люди").follows("Отбор и обучение");
        curator.isAt("Наставники: отбор и обучение")
                .keepsNobodyOut()
                .ticks("Отметить всех")
                .fills("Дата", days.ago(55).toString())
                .fills("Часы обучения", "16")
                .presses("Записать")
                .sees("Записано: " + Forest.MENTORS)
                .sees("обучен");
    }

    void revoke(String person) {
        curator.goesTo("Люди")
                .isAt("Участники")
                .keepsNobodyOut()
                .fills("Имя или фамилия", person)
                .presses("Показать", true);
        curator.row(person).getByRole(AriaRole.LINK).click();
        curator.isAt(person).keepsNobodyOut();
        curator.page().getByText("Отозвать согласие").first().click();
        curator.chooses("Согласие", "на обработку персональных данных")
                .presses("Записать отзыв")
                .sees("Отзыв записан");
    }
}
