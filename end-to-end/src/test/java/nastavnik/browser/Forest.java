package nastavnik.browser;

import nastavnik.region.Addresses;
import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;
import nastavnik.stage.Days;
import nastavnik.stage.Patience;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small municipality of the browser's own: two schools, a dozen people. */
final class Forest {

    static final String MUNICIPALITY = "lesnoy";
    static final String SHORT_NAME = "Лесной";
    static final String SCHOOL = "Лесная школа №1";
    static final String CLASS = "5 Б";
    static final int MENTEES = 8;
    static final int MENTORS = 3;

    private static final List<String> NAMES =
            List.of(
                    "Соколова Мария Игоревна",
                    "Волков Артём Олегович",
                    "Зайцева Анна Павловна",
                    "Морозов Илья Сергеевич",
                    "Белова Дарья Андреевна",
                    "Орлов Глеб Романович",
                    "Гусева Вера Ильинична",
                    "Котов Лев Денисович");
    private static final List<String> OLDER =
            List.of(
                    "Журавлёва Ольга Егоровна",
                    "Медведев Роман Глебович",
                    "Лисицына Полина Марковна");

    private final Days days;

    Forest(Days days) {
        this.days = days;
    }

    /** The first words of the story, before there is anybody who could log in. */
    static void isFounded(Addresses addresses) {
        Somebody centre = Somebody.as("regional-center", addresses);
        Patience.again(() -> centre.get(Part.REGISTRY, "/municipalities"));
        Map<String, String> municipality =
                Map.of(
                        "id",
                        MUNICIPALITY,
                        "name",
                        "Лесной район",
                        "shortName",
                        SHORT_NAME,
                        "opened",
                        "2020-01-01");
        Map<String, String> appointment =
                Map.of(
                        "role", "MUNICIPAL_COORDINATOR",
                        "login", "coordinator",
                        "scope", MUNICIPALITY,
                        "from", "2020-09-01");
        centre.post(Part.REGISTRY, "/municipalities", municipality).ok();
        centre.post(Part.REGISTRY, "/appointments", appointment).ok();
    }

    /** An appointment made in the registry is heard of by the other services a moment later. */
    static void knowsEverywhere(String curator, Addresses addresses) {
        Somebody somebody = Somebody.as(curator, addresses);
        String school =
                somebody.get(Part.REGISTRY, "/me")
                        .ok()
                        .body()
                        .path("appointments")
                        .path(0)
                        .path("scope")
                        .asString();
        Patience.again(() -> somebody.get(Part.PAIRING, "/pairs?organisation=" + school));
        Patience.again(() -> somebody.get(Part.MONITORING, "/feedback?organisation=" + school));
        Patience.again(() -> somebody.get(Part.REPORTING, "/indicators?organisation=" + school));
    }

    static String schools() {
        return """
        Организация;Обучающихся;База наставников
        Лесная школа №1;120;40
        Лесная школа №2;80;25
        """;
    }

    /** The last row names a year nobody can be born in. */
    String mentees() {
        return "ФИО;Класс;Год рождения;Основной запрос;Форма;Дата вхождения\n"
                + rows(NAMES, "%s;" + CLASS + ";" + days.born(11) + ";математика;ученик – ученик;")
                + "Ошибкин Пётр Ильич;5 Б;1815;математика;ученик – ученик;\n";
    }

    String mentors() {
        return "ФИО;Класс;Год рождения;Компетенции;Форма;Мест;Дата согласия;Согласие на участие;"
                + "Дата вхождения\n"
                + rows(
                        OLDER,
                        "%s;10 А;%d;математика;ученик – ученик;4;%s;%s;"
                                .formatted("%s", days.born(16), days.paper(60), days.paper(60)));
    }

    private String rows(List<String> names, String row) {
        return IntStream.range(0, names.size())
                .mapToObj(n -> row.formatted(names.get(n)) + days.paper(61) + "\n")
                .collect(Collectors.joining());
    }
}
