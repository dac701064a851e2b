package nastavnik.registry.imports;

import nastavnik.events.Category;
import nastavnik.events.Side;

import java.util.List;

/** What a person is, where a file does not say so: by the form, the class, the age. */
final class Guess {

    private static final int GROWN_UP = 19;

    private Guess() {}

    static Category category(Side side, List<String> forms, boolean inClass, int age) {
        String form = forms.isEmpty() ? "" : forms.getFirst();
        if (inClass) {
            return Category.PUPIL;
        }
        return side == Side.MENTOR ? mentor(form, age) : mentee(form, age);
    }

    private static Category mentor(String form, int age) {
        return switch (form) {
            case "PUPIL_PUPIL" -> Category.PUPIL;
            case "STUDENT_PUPIL" -> Category.UNIVERSITY_STUDENT;
            case "EMPLOYER_PUPIL", "EMPLOYER_STUDENT" -> Category.EMPLOYER_SPECIALIST;
            case "TEACHER_TEACHER", "TEACHER_PUPIL" -> Category.TEACHER;
            default -> age < GROWN_UP ? Category.PUPIL : Category.TEACHER;
        };
    }

    private static Category mentee(String form, int age) {
        return switch (form) {
            case "TEACHER_TEACHER" -> Category.TEACHER;
            case "EMPLOYER_STUDENT" -> Category.VOCATIONAL_STUDENT;
            default -> age < GROWN_UP ? Category.PUPIL : Category.TEACHER;
        };
    }
}
