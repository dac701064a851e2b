package nastavnik.reporting.indicator;

import static nastavnik.reporting.District.OPENED;
import static nastavnik.reporting.District.SINCE;
import static nastavnik.reporting.District.UNTIL;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Category;
import nastavnik.events.Enrolment;
import nastavnik.events.FormKind;
import nastavnik.events.Membership;
import nastavnik.events.OrganisationKind;
import nastavnik.events.PairState;
import nastavnik.events.ParticipantEvent.ParticipantMerged;
import nastavnik.events.ParticipantState;
import nastavnik.platform.log.LogEntry;
import nastavnik.reporting.District;
import nastavnik.reporting.arrival.Ledger;
import nastavnik.reporting.arrival.Shelf;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Indicator;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodologies;
import nastavnik.reporting.methodology.Methodology;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Somebody asks every question again and again while events arrive in any order, so that whatever
 * was counted is kept and used again; somebody else has never asked before. Both are told the same.
 */
class KeptTest {

    private static final int LOOKS = 25;
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);
    private static final List<LocalDate> DAYS =
            List.of(
                    TODAY,
                    LocalDate.of(2020, 12, 31),
                    LocalDate.of(2021, 1, 20),
                    TODAY.plusDays(10));
    private static final Methodologies SHIPPED = Methodologies.shipped("kalininsky-2020");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsKeptIsWhatIsCountedAnew(long seed) {
        Random random = new Random(seed);
        Shelf shelf = new Shelf();
        AnyFacts facts = new AnyFacts(random, shelf);
        List<Question> questions = questions(random);
        Ledger asked = Shelf.empty();
        List<LogEntry> read = new ArrayList<>();
        List<LogEntry> toCome = new ArrayList<>();
        facts.begin();
        for (int look = 0; look < LOOKS; look++) {
            toCome.addAll(shelf.take());
            List<LogEntry> next = arriving(toCome, random);
            asked.read(next);
            read.addAll(next);
            Ledger anew = Shelf.read(read);

            questions.forEach(question -> assertTheSame(question, asked, anew));
            tell(facts, random);
        }
    }

    @Test
    void aGroupElsewhereBecomesAPairWhenItsMenteesAreOnePerson() {
        Shelf shelf = new Shelf();
        District district = new District(shelf).municipality().school("a", 9, 9).school("b", 9, 9);
        PairState group = District.pupils("a", "mentor", SINCE, UNTIL, "one", "two");
        List<Membership> fromB =
                group.members().stream()
                        .map(mentee -> mentee.participant())
                        .map(id -> District.member(id, "b", Category.PUPIL, SINCE, null))
                        .toList();
        district.person("one", Category.PUPIL, 2010, "b").person("two", Category.PUPIL, 2010, "b");
        district.pair(
                "group",
                District.pair("a", FormKind.MENTORING, SINCE, UNTIL, group.mentors(), fromB));
        ParticipantState merged = District.person(2010, "one");

        theSameAfter(
                shelf,
                () -> shelf.tell("two", new ParticipantMerged("one", SINCE, "b", merged)),
                "I10");
    }

    @Test
    void anAnswerEndsItsQuestionnaireWhereverItWasGiven() {
        Shelf shelf = new Shelf();
        District district = new District(shelf).municipality().school("a", 9, 9);
        district.organisation("other", OrganisationKind.MUNICIPALITY, null);
        district.school("b", "other", new Enrolment(OPENED, 9, 9, Map.of(), 0, 0));
        LocalDate day = DAYS.get(2);
        district.answers("a", "pupil", 5, day, 9).issued("a", "last", day);
        Map<String, Integer> marks = Map.of("a", 9);

        theSameAfter(shelf, () -> district.answered("b", "last", day, marks, Map.of()), "I07");
    }

    @Test
    void menteesAndMentorsAreKeptApart() {
        Shelf shelf = new Shelf();
        new District(shelf).municipality().school("a", 9, 9).answers("a", "pupil", 5, SINCE, 9);
        Question question = new Question(SHIPPED.standard(), DAYS.get(1), TODAY);
        Ledger asked = shelf.read();

        assertThat(figure(question, asked, "I07").denominator()).isEqualTo(5);
        assertThat(figure(question, asked, "I08").denominator()).isZero();
    }

    /** Something changes in school a, and is told to whoever asked before. */
    private static void theSameAfter(Shelf shelf, Runnable event, String changed) {
        Question question = new Question(SHIPPED.standard(), DAYS.get(2), TODAY);
        Ledger asked = shelf.read();
        Figure before = figure(question, asked, changed);
        List<LogEntry> read = new ArrayList<>(shelf.take());
        event.run();
        asked.read(shelf.entries());
        read.addAll(shelf.take());

        assertThat(figure(question, asked, changed))
                .isNotEqualTo(before)
                .isEqualTo(figure(question, Shelf.read(read), changed));
    }

    private static Figure figure(Question question, Ledger ledger, String code) {
        return ledger
                .ask(
                        facts ->
                                new Figures(question, facts)
                                        .of(question.area("a", facts).orElseThrow()))
                .answer()
                .stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** One event, so that nothing else hides what it was forgotten for; sometimes several. */
    private static void tell(AnyFacts facts, Random random) {
        int events = random.nextBoolean() ? 1 : 1 + random.nextInt(20);
        for (int event = 0; event < events; event++) {
            facts.tell();
        }
    }

    /** Some of what was told, in any order; the rest comes later. */
    private static List<LogEntry> arriving(List<LogEntry> toCome, Random random) {
        Collections.shuffle(toCome, random);
        int late = random.nextInt(4) == 0 ? toCome.size() / 4 : 0;
        List<LogEntry> next = List.copyOf(toCome.subList(late, toCome.size()));
        toCome.subList(late, toCome.size()).clear();
        return next;
    }

    /** Fewer than are kept at once, so that each is asked again. */
    private static List<Question> questions(Random random) {
        List<Methodology> methodologies =
                List.of(
                        SHIPPED.standard(),
                        SHIPPED.find("irbit-2020").orElseThrow(),
                        SHIPPED.find("satisfied-mean-per-cent").orElseThrow(),
                        whoComeFrom(SHIPPED.find("rostov-2020").orElseThrow()));
        List<Question> questions = new ArrayList<>();
        methodologies.forEach(
                methodology -> {
                    LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
                    questions.add(new Question(methodology, day, TODAY));
                });
        questions.add(new Question(SHIPPED.standard(), TODAY, TODAY));
        return questions;
    }

    /** The same with people counted where they come from, whether they are there or not. */
    private static Methodology whoComeFrom(Methodology shipped) {
        return new Methodology(
                "who-come-from",
                shipped.version(),
                shipped.name(),
                shipped.basis(),
                shipped.when(),
                shipped.period(),
                shipped.organisations(),
                shipped.decimals(),
                shipped.indicators().stream().map(KeptTest::whoComeFrom).toList());
    }

    private static Indicator whoComeFrom(Indicator indicator) {
        return indicator.measure() instanceof Measure.People rule
                ? new Indicator(
                        indicator.code(),
                        new Measure.People(
                                rule.sides(),
                                rule.categories(),
                                rule.kinds(),
                                rule.ages(),
                                rule.teachingYears(),
                                false,
                                rule.base()),
                        indicator.plan(),
                        indicator.targets())
                : indicator;
    }

    private static void assertTheSame(Question question, Ledger asked, Ledger anew) {
        assertThat(answers(question, asked)).isEqualTo(answers(question, anew));
    }

    private static Map<String, List<Figure>> answers(Question question, Ledger ledger) {
        return ledger.ask(facts -> answers(question, facts)).answer();
    }

    private static Map<String, List<Figure>> answers(Question question, Facts facts) {
        Map<String, List<Figure>> answers = new HashMap<>();
        Figures figures = new Figures(question, facts);
        Stream.concat(AnyFacts.ORGANISATIONS.stream(), AnyFacts.MUNICIPALITIES.stream())
                .flatMap(id -> question.area(id, facts).stream())
                .forEach(area -> answers.put(String.valueOf(area.id()), figures.of(area)));
        answers.put("region", figures.of(question.region(facts)));
        return answers;
    }
}
