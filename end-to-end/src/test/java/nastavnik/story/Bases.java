package nastavnik.story;

import nastavnik.stage.Days;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generated people and schools as files; always the same. */
final class Bases {

    /** So many that an import takes long enough to be cut off. */
    static final int MENTEES = 400;

    static final int MENTORS = 80;

    /** The last ones of the file come without consents. */
    static final int UNSIGNED = 12;

    static final String CLASS_WITHOUT_CONSENTS = "5 Е";

    /** The first ones of the file have a mentor already: the second of the mentors' file. */
    static final int PAIRED = 4;

    static final int PLACES = 5;
    static final int PLACES_OF_THE_FIRST = 12;

    /** The facts of the published plan: pupils and mentor base of thirteen schools. */
    static final String SCHOOLS =
            """
            organisation;pupils;mentor_base;on
            СОШ №1;676;219;2020-09-01
            СОШ №2;353;115;2020-09-01
            СОШ №4;322;96;2020-09-01
            СОШ №5;436;115;2020-09-01
            СОШ №6;162;65;2020-09-01
            СОШ №7;112;27;2020-09-01
            СОШ №8;121;27;2020-09-01
            СОШ №9;95;27;2020-09-01
            СОШ №10;58;20;2020-09-01
            СОШ №11;42;10;2020-09-01
            СОШ №12;206;63;2020-09-01
            СОШ №13;209;50;2020-09-01
            СОШ №14;60;23;2020-09-01
            """;

    private static final List<String> SURNAMES =
            List.of(
                    "Иванов",
                    "Петров",
                    "Смирнов",
                    "Кузнецов",
                    "Соколов",
                    "Морозов",
                    "Лебедев",
                    "Новиков",
                    "Козлов",
                    "Волков",
                    "Зайцев",
                    "Павлов",
                    "Голубев",
                    "Виноградов",
                    "Богданов",
                    "Воробьёв",
                    "Фёдоров",
                    "Михайлов",
                    "Беляев",
                    "Тарасов");
    private static final List<String> NAMES =
            List.of(
                    "Артём", "Максим", "Михаил", "Даниил", "Кирилл", "Егор", "Никита", "Андрей",
                    "Илья", "Роман", "Тимур", "Глеб", "Степан", "Фёдор", "Матвей", "Лев", "Марк",
                    "Павел", "Денис", "Олег");
    private static final List<String> PATRONYMICS =
            List.of("Андреевич", "Сергеевич", "Игоревич", "Павлович", "Олегович");

    private final Days days;

    Bases(Days days) {
        this.days = days;
    }

    /** Pupils of classes 5 to 7, some in a pair already; the last line names no possible year. */
    String mentees() {
        return "№;ФИО;Класс;Год рождения;Основной запрос;Форма;Дата согласия;Согласие на участие;"
                + "Дата вхождения;Наставник;Дата начала\n"
                + lines(MENTEES, this::mentee)
                + "401;Ошибкин Пётр Ильич;5 А;1815;математика;ученик – ученик;;;;;\n";
    }

    private String mentee(int n) {
        boolean signed = n <= MENTEES - UNSIGNED;
        String on = signed ? days.paper(80) : "";
        String form = signed ? 5 + n % 3 + " " + "АБВГД".charAt(n % 5) : CLASS_WITHOUT_CONSENTS;
        int born = days.born(signed ? 11 + n % 3 : 11);
        boolean paired = n <= PAIRED;
        return "%d;%s;%s;%d;математика;ученик – ученик;%s;%s;%s;%s;%s\n"
                .formatted(
                        n,
                        name(n),
                        form,
                        born,
                        on,
                        on,
                        days.paper(81),
                        paired ? name(MENTEES + 2) : "",
                        paired ? days.paper(60) : "");
    }

    /** Pupils of class 10; the first one leads a group. */
    String mentors() {
        return "№;ФИО;Класс;Год рождения;Компетенции;Форма;Мест;Дата согласия;Согласие на участие;"
                + "Дата вхождения\n"
                + lines(MENTORS, this::mentor);
    }

    private String mentor(int n) {
        String on = days.paper(80);
        return "%d;%s;10 А;%d;математика;ученик – ученик;%d;%s;%s;%s\n"
                .formatted(
                        n,
                        name(MENTEES + n),
                        days.born(16),
                        n == 1 ? PLACES_OF_THE_FIRST : PLACES,
                        on,
                        on,
                        days.paper(81));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
    }

    /** Different for each of four hundred; the next four hundred have other patronymics. */
    private static String name(int n) {
        int number = n - 1;
        return SURNAMES.get(number % SURNAMES.size())
                + " "
                + NAMES.get(number / SURNAMES.size() % NAMES.size())
                + " "
                + PATRONYMICS.get((number / MENTEES + number) % PATRONYMICS.size());
    }
}
