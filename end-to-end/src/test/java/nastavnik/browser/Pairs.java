package nastavnik.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import nastavnik.stage.Days;
import nastavnik.stage.Patience;
import nastavnik.stage.Visitor;

/** The curator's pages about pairs, and the order. */
final class Pairs {

    static final String FIRST_OF_THE_GROUP = "Соколова";
    static final String SECOND_OF_THE_GROUP = "Волков";
    private static final String THIRD_OF_THE_GROUP = "Зайцева";
    private static final String LEADER = "Журавлёва";

    private final Visitor curator;
    private final Days days;

    Pairs(Visitor curator, Days days) {
        this.curator = curator;
        this.days = days;
    }

    void makeAGroup() {
        curator.goesTo("Пары").follows("Создать вручную");
        curator.isAt("Пара или группа вручную").keepsNobodyOut();
        chooseTheLeader();
        curator.ticks(FIRST_OF_THE_GROUP).ticks(SECOND_OF_THE_GROUP).ticks(THIRD_OF_THE_GROUP);
        curator.presses("Создать (3)").sees("Пара создана");
    }

    private void chooseTheLeader() {
        Locator leader = curator.field("Наставник");
        String option =
                leader.locator("option")
                        .filter(new Locator.FilterOptions().setHasText(LEADER))
                        .getAttribute("value");
        leader.selectOption(new SelectOption().setValue(option));
    }

    /** One rejected with a reason, one given to another mentor, the rest accepted. */
    void match() {
        curator.goesTo("Пары")
                .follows("Подобрать пары")
                .isAt("Подбор пар")
                .keepsNobodyOut()
                .keyboard()
                .enters("Запустить подбор");
        curator.isAt("Подбор от").sees("подобрано 5 из");
        howGoodItIs();
        Locator rows = curator.row("Другой");
        assertThat(rows).hasCount(5);
        rows.first().getByText("Отклонить…").click();
        rows.first().getByLabel("Причина").fill("Занимается с психологом");
        rows.first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Отклонить").setExact(true))
                .click();
        curator.sees("отклонено");
        giveToAnother(rows.first());
        curator.keepsNobodyOut();
        curator.keyboard().ticks("Отметить всех").enters("Принять отмеченных (4)");
        curator.sees("Принято предложений: 4");
    }

    private void howGoodItIs() {
        curator.follows("Насколько хорош подбор")
                .isAt("Качество подбора")
                .sees("Проверено")
                .sees("Кто предпочёл бы друг друга")
                .keepsNobodyOut()
                .page()
                .goBack();
    }

    private static void giveToAnother(Locator row) {
        Locator mentor = row.getByRole(AriaRole.CELL).nth(1).locator("span").first();
        String before = mentor.innerText();
        row.getByText("Другой").click();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Выбрать"))
                .first()
                .click();
        assertThat(mentor).not().containsText(before);
        assertThat(row).containsText("изменено вручную");
        assertThat(row).containsText("система предлагала: " + before);
    }

    void agree() {
        curator.goesTo("Пары").keepsNobodyOut().ticks("Отметить всех");
        curator.fills("Дата", days.ago(52).toString())
                .presses("Все согласны (с бумаги)")
                .sees("Согласие записано")
                .sees("согласована");
    }

    void prepareTheOrder() {
        curator.goesTo("Приказы");
        curator.isAt("Приказы о закреплении")
                .keepsNobodyOut()
                .fills("Действует с", days.ago(45).toString())
                .keyboard()
                .enters("Подготовить приказ");
        curator.sees("Проект приказа готов");
        byte[] document = curator.saves(() -> curator.presses("Скачать приказ"));
        org.assertj.core.api.Assertions.assertThat(document).startsWith('P', 'K');
    }

    void register(Visitor head) {
        head.goesTo("Приказы")
                .fills("Номер", "12-н")
                .fills("Дата приказа", days.ago(47).toString())
                .presses("Зарегистрировать")
                .sees("Приказ зарегистрирован")
                .sees("Приказ № 12-н");
    }

    /** The other service hears of it within seconds; the page is looked at again until then. */
    void hasLeft(String person) {
        curator.goesTo("Пары");
        curator.row(LEADER).getByRole(AriaRole.LINK).first().click();
        Patience.holds(
                "the history",
                () -> {
                    curator.page().reload();
                    org.assertj.core.api.Assertions.assertThat(
                                    curator.row(person).first().innerText())
                            .contains("отозвано согласие");
                });
        curator.sees("Выбыл участник").keepsNobodyOut();
    }

    void complete() {
        curator.goesTo("Пары").ticks("Отметить всех");
        curator.fills("Дата", days.ago(2).toString())
                .chooses("Результат", "цели достигнуты")
                .chooses("Решение", "новый цикл")
                .presses("Завершить")
                .sees("Завершено:")
                .sees("завершена");
    }
}
