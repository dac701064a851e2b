package nastavnik.browser;

import com.microsoft.playwright.options.AriaRole;

import nastavnik.region.Addresses;
import nastavnik.region.Part;
import nastavnik.region.calling.Somebody;
import nastavnik.stage.Patience;
import nastavnik.stage.Visitor;

/** The class sheet, and how somebody comes to have one. */
final class OwnClass {

    static final String TEACHER = "class-teacher";

    private OwnClass() {}

    static void hasATeacher(Visitor head, Addresses addresses) {
        head.goesTo("Назначения").isAt("Назначения и приглашения").keepsNobodyOut();
        head.chooses("Роль", "Классный руководитель").fills("Класс", Forest.CLASS);
        head.role(AriaRole.TEXTBOX, "Имя входа", false).fill(TEACHER);
        head.presses("Назначить", true).sees("Назначено.").sees(TEACHER);
        isKnownEverywhere(addresses);
    }

    private static void isKnownEverywhere(Addresses addresses) {
        Somebody teacher = Somebody.as(TEACHER, addresses);
        var place = teacher.get(Part.REGISTRY, "/me").ok().body().path("appointments").path(0);
        String school = place.path("scope").asString();
        Patience.again(() -> teacher.get(Part.REGISTRY, "/organisations/" + school));
        Patience.again(() -> teacher.get(Part.PAIRING, "/pairs?organisation=" + school));
    }

    /** Everybody of the class has signed, and nobody of another class is there. */
    static void isSeen(Visitor teacher) {
        teacher.isAt("Мой класс")
                .sees(Forest.CLASS)
                .sees(Pairs.FIRST_OF_THE_GROUP)
                .sees("Все согласия собраны")
                .keepsNobodyOut();
        org.assertj.core.api.Assertions.assertThat(teacher.row("Журавлёва").count()).isZero();
    }
}
