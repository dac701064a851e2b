package nastavnik.pairing.pair;

import nastavnik.events.Audience;
import nastavnik.events.Category;
import nastavnik.events.FormKind;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Examples of pairs for tests. */
final class Pairs {

    static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    static final LocalDate SINCE = LocalDate.of(2026, 10, 1);
    static final LocalDate UNTIL = LocalDate.of(2027, 5, 31);
    static final Period YEAR = new Period(SINCE, UNTIL);
    static final Order ORDER = new Order("order-1", "12-о", SINCE);
    static final Agreement PAPER = new Agreement(DAY, Agreement.Method.PAPER);
    static final Terms TERMS =
            new Terms(
                    "school-1",
                    "2026/27",
                    "PUPIL_PUPIL",
                    FormKind.MENTORING,
                    Audience.PUPILS,
                    null,
                    null);

    private Pairs() {}

    static Mentor mentor(String id) {
        return Mentor.of(new Person(id, "school-1", Category.PUPIL, true), null);
    }

    static Member member(String id, int place) {
        return Member.of(new Person(id, "school-1", Category.PUPIL, true), place, null);
    }

    static Pair proposed(int members) {
        List<Member> mentees =
                IntStream.rangeClosed(1, members).mapToObj(n -> member("mentee-" + n, n)).toList();
        return Pair.propose(TERMS, mentor("mentor"), mentees, DAY).state();
    }

    static Pair agreed(int members) {
        return proposed(members).agree(List.of(), PAPER).state();
    }

    static Pair active(int members) {
        return agreed(members).activate(ORDER, YEAR, null).state();
    }
}
