package nastavnik.portal.people;

import nastavnik.portal.frame.Body;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A line of the preliminary list as it is typed: no more than may be held before consent.
 *
 * @param revision which version of the line was seen
 * @param form the class; {@code class} is no name in Java
 */
record LineForm(
        @Nullable Long revision,
        @Nullable String surname,
        @Nullable String givenName,
        @Nullable String patronymic,
        @Nullable Integer born,
        @Nullable String category,
        @Nullable String form,
        @Nullable String position,
        @Nullable String side,
        @Nullable String cycle,
        @Nullable String repSurname,
        @Nullable String repGivenName,
        @Nullable String repPatronymic,
        @Nullable String repKind,
        @Nullable String repPhone,
        @Nullable String repEmail) {

    private static final Card.Representative NOBODY =
            new Card.Representative(null, null, null, null, null, null);

    /** The line as it is. */
    static LineForm of(Card card, String organisation) {
        Card.Stay stay = card.stayIn(organisation).orElse(null);
        List<Card.Representative> people = card.representatives();
        Card.Representative one = people == null || people.isEmpty() ? NOBODY : people.getFirst();
        return new LineForm(
                card.revision(),
                card.name().surname(),
                card.name().givenName(),
                card.name().patronymic(),
                card.born(),
                card.category(),
                stay == null ? null : stay.form(),
                stay == null ? null : stay.position(),
                card.side(),
                card.cycle(),
                one.surname(),
                one.givenName(),
                one.patronymic(),
                one.kind(),
                one.phone(),
                one.email());
    }

    Body body() {
        Map<String, Object> representative =
                Body.with("surname", repSurname)
                        .and("givenName", repGivenName)
                        .and("patronymic", repPatronymic)
                        .and("kind", repKind)
                        .and("phone", repPhone)
                        .and("email", repEmail)
                        .fields();
        return Body.with("surname", surname)
                .and("givenName", givenName)
                .and("patronymic", patronymic)
                .and("born", born)
                .and("category", category)
                .and("class", form)
                .and("position", position)
                .and("side", side)
                .and("cycle", cycle)
                .and("representative", representative.isEmpty() ? null : representative);
    }

    /** Never prints who it is. */
    @Override
    public String toString() {
        return "LineForm[" + revision + "]";
    }
}
