package nastavnik.portal.people;

import nastavnik.portal.frame.Body;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A card as it is typed: what is left empty is empty from then on.
 *
 * @param revision which version of the card was seen
 * @param form the class; {@code class} is no name in Java
 */
record CardForm(
        @Nullable Long revision,
        @Nullable String surname,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable LocalDate birthDate,
        @Nullable Integer born,
        @Nullable String sex,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String form,
        @Nullable String position,
        @Nullable String subject,
        @Nullable LocalDate teachingSince,
        @Nullable List<String> repSurname,
        @Nullable List<String> repGivenName,
        @Nullable List<String> repPatronymic,
        @Nullable List<String> repKind,
        @Nullable List<String> repPhone,
        @Nullable List<String> repEmail) {

    /** So many representatives a card holds. */
    private static final int MOST = 5;

    /** The card as it is, seen by an organisation. */
    static CardForm of(Card card, String organisation) {
        Card.Stay stay = card.stayIn(organisation).orElse(null);
        List<Card.Representative> people =
                card.representatives() == null ? List.of() : card.representatives();
        return new CardForm(
                card.revision(),
                card.name().surname(),
                card.name().givenName(),
                card.name().patronymic(),
                card.birthDate(),
                card.born(),
                card.sex(),
                card.phone(),
                card.email(),
                stay == null ? null : stay.form(),
                stay == null ? null : stay.position(),
                stay == null ? null : stay.subject(),
                stay == null ? null : stay.teachingSince(),
                people.stream().map(one -> text(one.surname())).toList(),
                people.stream().map(one -> text(one.givenName())).toList(),
                people.stream().map(one -> text(one.patronymic())).toList(),
                people.stream().map(one -> text(one.kind())).toList(),
                people.stream().map(one -> text(one.phone())).toList(),
                people.stream().map(one -> text(one.email())).toList());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** Lines for representatives: those there are, and one to add. */
    public List<Integer> lines() {
        int known = repSurname == null ? 0 : repSurname.size();
        int shown = Math.min(MOST, representatives().size() == known ? known + 1 : known);
        return IntStream.range(0, Math.max(1, shown)).boxed().toList();
    }

    /** A typed value; empty where nothing is. */
    public String at(@Nullable List<String> column, int line) {
        return column == null || line >= column.size() ? "" : column.get(line);
    }

    Body body() {
        return Body.with("surname", surname)
                .and("givenName", givenName)
                .and("patronymic", patronymic)
                .and("birthDate", birthDate)
                .and("born", birthDate == null ? born : Integer.valueOf(birthDate.getYear()))
                .and("sex", sex)
                .and("phone", phone)
                .and("email", email)
                .and("class", form)
                .and("position", position)
                .and("subject", subject)
                .and("teachingSince", teachingSince)
                .and("representatives", representatives());
    }

    private List<Map<String, Object>> representatives() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int line = 0; line < MOST; line++) {
            Map<String, Object> one =
                    Body.with("surname", at(repSurname, line))
                            .and("givenName", at(repGivenName, line))
                            .and("patronymic", at(repPatronymic, line))
                            .and("kind", at(repKind, line))
                            .and("phone", at(repPhone, line))
                            .and("email", at(repEmail, line))
                            .fields();
            if (!one.isEmpty()) {
                all.add(one);
            }
        }
        return all;
    }

    /** Never prints what is in it. */
    @Override
    public String toString() {
        return "CardForm[" + revision + "]";
    }
}
