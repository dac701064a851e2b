package nastavnik.story;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generated people, seeded: the two bases of a school as files, and the district's schools. */
final class Bases {

    static final int MENTEES = 30;
    static final int MENTORS = 6;

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
            List.of("Иванов", "Петров", "Смирнов", "Кузнецов", "Соколов", "Морозов", "Лебедев");
    private static final List<String> NAMES =
            List.of("Артём", "Максим", "Михаил", "Даниил", "Кирилл", "Егор", "Никита");
    private static final List<String> PATRONYMICS =
            List.of("Андреевич", "Сергеевич", "Игоревич", "Павлович", "Олегович");

    private Bases() {}

    /** Thirty pupils of classes 5 and 6 with their consents; the last two without. */
    static String mentees() {
        Random dice = new Random(1);
        String head =
                "№;ФИО;Класс;Год рождения;Основной запрос;Форма;Дата согласия;Согласие на"
                        + " участие;Дата вхождения\n";
        return head
                + IntStream.rangeClosed(1, MENTEES)
                        .mapToObj(n -> mentee(n, dice))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String mentee(int n, Random dice) {
        boolean consent = n <= MENTEES - 2;
        return "%d;%s;%d Б;%d;математика;ученик – ученик;%s;%s;01.09.2026"
                .formatted(
                        n,
                        name(n, dice),
                        5 + n % 2,
                        2015 - n % 2,
                        consent ? "02.09.2026" : "",
                        consent ? "02.09.2026" : "");
    }

    /** Six pupils of classes 9 to 11. */
    static String mentors() {
        Random dice = new Random(2);
        String head =
                "№;ФИО;Класс;Год рождения;Компетенции;Форма;Мест;Дата согласия;Согласие на"
                        + " участие;Дата вхождения\n";
        return head
                + IntStream.rangeClosed(1, MENTORS)
                        .mapToObj(
                                n ->
                                        "%d;%s;10 А;2010;математика;ученик – ученик;%d;02.09.2026;02.09.2026;01.09.2026"
                                                .formatted(n, name(100 + n, dice), n == 1 ? 12 : 4))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String name(int n, Random dice) {
        String surname = SURNAMES.get(n % SURNAMES.size()) + "ский".repeat(n / 50);
        return surname
                + " "
                + NAMES.get((n / SURNAMES.size()) % NAMES.size())
                + " "
                + PATRONYMICS.get(dice.nextInt(PATRONYMICS.size()));
    }
}
