package nastavnik.portal.people;

import nastavnik.portal.frame.Texts;

import org.springframework.stereotype.Component;

/** Numbers with their nouns: «1 согласие», «2 согласия», «5 согласий». */
@Component
class Counts {

    private final Texts texts;

    Counts(Texts texts) {
        this.texts = texts;
    }

    /** The text for this number; behind the prefix the bundle has one for each form. */
    String of(String prefix, int number) {
        return texts.of(prefix + form(number), number);
    }

    /** As Russian counts; English says few and many alike. */
    static String form(int number) {
        int last = Math.abs(number) % 10;
        boolean teen = Math.abs(number) % 100 / 10 == 1;
        if (!teen && last == 1) {
            return "one";
        }
        return !teen && last >= 2 && last <= 4 ? "few" : "many";
    }
}
