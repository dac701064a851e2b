package nastavnik.reporting.indicator;

import static nastavnik.reporting.District.OPENED;
import static nastavnik.reporting.District.SINCE;
import static nastavnik.reporting.District.UNTIL;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.events.Category;
import nastavnik.events.Enrolment;
import nastavnik.events.FormKind;
import nastavnik.events.LeavingReason;
import nastavnik.events.MentorTerm;
import nastavnik.events.OrganisationEvent.OrganisationChanged;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.events.PairEvent.PairTerminated;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;
import nastavnik.events.ParticipantEvent.ParticipantErased;
import nastavnik.events.ParticipantEvent.ParticipantMerged;
import nastavnik.events.ParticipantEvent.ParticipantTransferred;
import nastavnik.events.ParticipantState;
import nastavnik.events.Stay;
import nastavnik.reporting.District;
import nastavnik.reporting.arrival.Shelf;
import nastavnik.reporting.methodology.Methodologies;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class IndicatorsTest {

    private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);
    private static final Methodologies ALL = Methodologies.shipped("kalininsky-2020");

    private final Shelf shelf = new Shelf();
    private final District district =
            new District(shelf).municipality().school("a", 100, 40).school("b", 50, 20);

    @Test
    void pupilsInForceAsMenteesAreCountedOnceHoweverManyPairsTheyHave() {
        pupils("a", 12);
        district.pair("group", "a", "mentor", District.names("a-pupil", 12));
        district.pair("pair", "a", "mentor", "a-pupil0");

        Figure school = figure("I01", "a", YEAR_END);
        assertThat(school.numerator()).isEqualTo(12);
        assertThat(school.denominator()).isEqualTo(100);
        assertThat(school.value()).isEqualByComparingTo("12.0");
        assertThat(school.target()).isEqualByComparingTo("10");
        assertThat(figure("I03", "a", YEAR_END).numerator()).isEqualTo(1);
        assertThat(figure("I03", "a", YEAR_END).denominator()).isEqualTo(40);
    }

    @Test
    void everyDayBetweenTheOrdersDaysIsInForceAndNoOther() {
        pupils("a", 1);
        district.pair("pair", "a", "mentor", "a-pupil0");

        assertThat(figure("I01", "a", SINCE.minusDays(1)).numerator()).isZero();
        assertThat(figure("I01", "a", SINCE).numerator()).isEqualTo(1);
        assertThat(figure("I01", "a", UNTIL).numerator()).isEqualTo(1);
        assertThat(figure("I01", "a", UNTIL.plusDays(1)).numerator()).isZero();
    }

    @Test
    void peopleCountWhereTheyWereOnTheDay() {
        pupils("a", 1);
        district.pair("pair", "a", "mentor", "a-pupil0");
        LocalDate moved = LocalDate.of(2021, 1, 11);
        shelf.tell(
                "a-pupil0",
                new ParticipantTransferred(
                        "a",
                        "b",
                        moved,
                        "a",
                        District.person(
                                2010,
                                null,
                                new Stay("a", Category.PUPIL, OPENED, moved.minusDays(1), null),
                                new Stay("b", Category.PUPIL, moved, null, null))));

        assertThat(figure("I01", "a", YEAR_END).numerator()).isEqualTo(1);
        assertThat(figure("I01", "a", moved).numerator()).isZero();
        assertThat(figure("I01", "b", moved).numerator()).isEqualTo(1);
        assertThat(figure("I01", District.ID, moved).denominator()).isEqualTo(150);
    }

    @Test
    void whoeverWasMergedIsOnePerson() {
        pupils("a", 2);
        district.pair("one", "a", "mentor", "a-pupil0");
        district.pair("two", "a", "mentor", "a-pupil1");
        assertThat(figure("I01", "a", YEAR_END).numerator()).isEqualTo(2);

        shelf.tell(
                "a-pupil1",
                new ParticipantMerged(
                        "a-pupil0", YEAR_END, "a", District.person(2010, "a-pupil0")));

        assertThat(figure("I01", "a", YEAR_END).numerator()).isEqualTo(1);
        assertThat(persons("I01", "a")).containsExactly("a-pupil0");
    }

    @Test
    void anErasureLeavesPastYearsAsTheyWere() {
        pupils("a", 1);
        district.pair("pair", "a", "mentor", "a-pupil0");
        ParticipantState erased =
                new ParticipantState(
                        Category.OTHER,
                        0,
                        nastavnik.events.AgeGroup.ADULT,
                        List.of(),
                        List.of(),
                        java.util.Set.of(),
                        null,
                        true);
        shelf.tell("a-pupil0", new ParticipantErased(LocalDate.of(2021, 2, 1), "a", erased));

        assertThat(figure("I01", "a", YEAR_END).numerator()).isEqualTo(1);
        assertThat(figure("I01", "a", LocalDate.of(2021, 2, 2)).numerator()).isZero();
    }

    @Test
    void whatWasEnteredByMistakeNeverWas() {
        pupils("a", 1);
        PairState pair = District.pupils("a", "mentor", SINCE, UNTIL, "a-pupil0");
        district.pair("pair", pair);
        PairState mistaken =
                new PairState(
                        PairStatus.TERMINATED,
                        pair.organisation(),
                        pair.cycle(),
                        pair.form(),
                        pair.kind(),
                        pair.audience(),
                        null,
                        pair.mentors(),
                        pair.members(),
                        pair.since(),
                        SINCE.plusDays(9),
                        LeavingReason.ENTERED_BY_MISTAKE,
                        null);
        shelf.tell(
                "pair",
                new PairTerminated(SINCE.plusDays(9), LeavingReason.ENTERED_BY_MISTAKE, mistaken));

        assertThat(figure("I01", "a", SINCE.plusDays(2)).numerator()).isZero();
    }

    @Test
    void kindsOfFormsAreShownApartAndCountedTogether() {
        pupils("a", 3);
        district.pair("pair", "a", "mentor", "a-pupil0", "a-pupil1");
        district.pair(
                "list",
                District.pair(
                        "a",
                        FormKind.ACCOMPANIMENT,
                        SINCE,
                        UNTIL,
                        List.of(),
                        List.of(
                                District.member("a-pupil1", "a", Category.PUPIL, SINCE, null),
                                District.member("a-pupil2", "a", Category.PUPIL, SINCE, null))));

        Figure all = figure("I01", "a", YEAR_END);
        assertThat(all.numerator()).isEqualTo(3);
        assertThat(all.kinds())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(FormKind.MENTORING, 2L, FormKind.ACCOMPANIMENT, 2L));
        assertThat(figure("I02", "a", YEAR_END).numerator()).isEqualTo(2);
    }

    @Test
    void agesAreYearMinusYearOfBirthAndTheirBaseThatOfTheAges() {
        district.school(
                "c",
                new Enrolment(
                        LocalDate.of(2020, 9, 1),
                        90,
                        30,
                        Map.of(2004, 20, 2005, 10, 2006, 60),
                        0,
                        0));
        district.person("old", Category.PUPIL, 2005, "c")
                .person("young", Category.PUPIL, 2006, "c")
                .person("mentee", Category.PUPIL, 2010, "c");
        district.pair("one", "c", "old", "mentee").pair("two", "c", "young", "mentee");

        Figure ours = figure("rostov-2020", "I03", "c", YEAR_END);
        assertThat(ours.numerator()).isEqualTo(1);
        assertThat(ours.denominator()).isEqualTo(30);
        Figure theirs = figure("irbit-2020", "I03", "c", YEAR_END);
        assertThat(theirs.numerator()).isEqualTo(1);
        assertThat(theirs.denominator()).isEqualTo(90);
    }

    @Test
    void aPeriodCountsWhoeverWasInForceOnAnyOfItsDays() {
        pupils("a", 1);
        district.pair("pair", "a", "mentor", "a-pupil0");
        LocalDate summer = LocalDate.of(2021, 7, 1);

        assertThat(figure("irbit-2020", "I01", "a", summer).numerator()).isEqualTo(1);
        assertThat(figure("I01", "a", summer).numerator()).isZero();
    }

    @Test
    void aZeroDenominatorIsNoShare() {
        Figure teachers = figure("I05", "a", YEAR_END);

        assertThat(teachers.value()).isNull();
        assertThat(teachers.flags()).containsExactly(Figure.Flag.NO_BASE);
    }

    @Test
    void moreThanAllIsMarkedAsAnError() {
        district.school("tiny", 1, 1);
        pupils("tiny", 2);
        district.pair("pair", "tiny", "mentor", "tiny-pupil0", "tiny-pupil1");

        Figure figure = figure("I01", "tiny", YEAR_END);
        assertThat(figure.flags()).containsExactly(Figure.Flag.OVER_100);
        assertThat(figure.value()).isEqualByComparingTo("200");
    }

    @Test
    void youngSpecialistsHaveTaughtAtMostThreeYears() {
        district.school("c", new Enrolment(LocalDate.of(2020, 9, 1), 90, 30, Map.of(), 20, 4));
        teacher("new", LocalDate.of(2018, 9, 1));
        teacher("experienced", LocalDate.of(2017, 9, 1));
        teacher("teacher", LocalDate.of(1999, 9, 1));
        district.pair(
                "pair",
                District.pair(
                        "c",
                        FormKind.MENTORING,
                        SINCE,
                        UNTIL,
                        List.of(new MentorTerm("teacher", "c", Category.TEACHER, SINCE, null)),
                        List.of(
                                District.member("new", "c", Category.TEACHER, SINCE, null),
                                District.member(
                                        "experienced", "c", Category.TEACHER, SINCE, null))));

        assertThat(figure("I04", "c", YEAR_END).numerator()).isEqualTo(1);
        assertThat(figure("I04", "c", YEAR_END).denominator()).isEqualTo(4);
        assertThat(figure("I05", "c", YEAR_END).numerator()).isEqualTo(1);
        assertThat(figure("I05", "c", YEAR_END).denominator()).isEqualTo(20);
    }

    @Test
    void pairsAndGroupsAreCountedApartByTheMenteesOfTheDay() {
        pupils("a", 5);
        district.pair("pair", "a", "mentor", "a-pupil0");
        district.pair("group", "a", "mentor", "a-pupil1", "a-pupil2");
        PairState shrunk =
                District.pair(
                        "a",
                        FormKind.MENTORING,
                        SINCE,
                        UNTIL,
                        List.of(new MentorTerm("mentor", "a", Category.PUPIL, SINCE, null)),
                        List.of(
                                District.member("a-pupil3", "a", Category.PUPIL, SINCE, null),
                                District.member(
                                        "a-pupil4",
                                        "a",
                                        Category.PUPIL,
                                        SINCE,
                                        SINCE.plusDays(5))));
        district.pair("shrinking", shrunk);

        Figure then = figure("I10", "a", SINCE);
        assertThat(then.numerator() + "/" + then.denominator()).isEqualTo("1/2");
        Figure later = figure("I10", "a", YEAR_END);
        assertThat(later.numerator() + "/" + later.denominator()).isEqualTo("2/1");
    }

    @Test
    void enterprisesCountWhosePeopleAreMentors() {
        pupils("a", 1);
        district.organisation("works", OrganisationKind.PARTNER, District.ID)
                .organisation("idle", OrganisationKind.PARTNER, District.ID)
                .person("engineer", Category.EMPLOYER_SPECIALIST, 1980, "works");
        district.pair(
                "pair",
                District.pair(
                        "a",
                        FormKind.MENTORING,
                        SINCE,
                        UNTIL,
                        List.of(
                                new MentorTerm(
                                        "engineer",
                                        "works",
                                        Category.EMPLOYER_SPECIALIST,
                                        SINCE,
                                        null)),
                        List.of(District.member("a-pupil0", "a", Category.PUPIL, SINCE, null))));

        assertThat(figure("I06", District.ID, YEAR_END).numerator()).isEqualTo(1);
        assertThat(figure("I06", "a", UNTIL.plusDays(1)).numerator()).isZero();
    }

    @Test
    void programmesRunWithinTheirDays() {
        district.programme("a", SINCE, UNTIL);

        assertThat(figure("I09", District.ID, YEAR_END).value()).isEqualByComparingTo("50");
        assertThat(figure("I09", District.ID, UNTIL.plusDays(1)).numerator()).isZero();
    }

    @Test
    void satisfiedIsAMeanOfAtLeastSevenOfThoseWhoAnswered() {
        LocalDate on = LocalDate.of(2020, 12, 1);
        district.answers("a", "glad", 5, on, 7)
                .answers("a", "sad", 2, on, 6)
                .issued("a", "silent", on);

        Figure mentees = figure("I07", "a", YEAR_END);
        assertThat(mentees.numerator()).isEqualTo(5);
        assertThat(mentees.denominator()).isEqualTo(7);
        Response response = Objects.requireNonNull(mentees.response());
        assertThat(response.asked()).isEqualTo(8);
        assertThat(response.answered()).isEqualTo(7);
        assertThat(response.published()).isEqualTo(7);
        assertThat(mentees.value()).isEqualTo(new BigDecimal("71"));
        assertThat(response.answeredShare()).isEqualTo(new BigDecimal("88"));
    }

    @Test
    void fewAnswersAreHiddenWithTheNextSmallestPartAlsoWhenAskedAlone() {
        LocalDate on = LocalDate.of(2020, 12, 1);
        district.school("c", 10, 5);
        district.answers("a", "a", 3, on, 8)
                .answers("b", "b", 6, on, 8)
                .answers("c", "c", 9, on, 8);

        assertThat(figure("I07", "a", YEAR_END).flags()).containsExactly(Figure.Flag.HIDDEN);
        assertThat(figure("I07", "b", YEAR_END).flags()).containsExactly(Figure.Flag.HIDDEN);
        assertThat(figure("I07", "b", YEAR_END).value()).isNull();
        assertThat(figure("I07", "c", YEAR_END).denominator()).isEqualTo(9);
        assertThat(figure("I07", District.ID, YEAR_END).denominator()).isEqualTo(18);
    }

    @Test
    void aDayAheadDoesNotEndAWaveThatIsStillOpen() {
        LocalDate on = YEAR_END.minusDays(2);
        district.answers("a", "a", 8, on, 8).issued("a", "silent", on);

        assertThat(figure("I07", "a", YEAR_END).flags()).containsExactly(Figure.Flag.HIDDEN);
        assertThat(figure("I07", "a", LocalDate.of(2021, 2, 1)).denominator()).isZero();
        assertThat(figure("school-46", "I07", "a", LocalDate.of(2021, 2, 1)).flags())
                .containsExactly(Figure.Flag.HIDDEN);
    }

    @Test
    void aSchoolBelongsToTheMunicipalityOfTheDay() {
        district.organisation("other", OrganisationKind.MUNICIPALITY, null);
        LocalDate on = LocalDate.of(2022, 1, 1);
        OrganisationState moved =
                new OrganisationState(
                        OrganisationKind.SCHOOL,
                        "other",
                        "b",
                        "b",
                        OPENED,
                        null,
                        java.util.Set.of(),
                        Map.of(),
                        List.of(new Enrolment(LocalDate.of(2020, 9, 1), 50, 20, Map.of(), 0, 0)));
        shelf.tell("b", new OrganisationChanged("b", on, moved));

        assertThat(figure("I01", District.ID, on.minusDays(1)).denominator()).isEqualTo(150);
        assertThat(figure("I01", District.ID, on).denominator()).isEqualTo(100);
        assertThat(figure("I01", "other", on).denominator()).isEqualTo(50);
    }

    @Test
    void whoAgreedAndWaitsForAnOrderIsExpectedToday() {
        pupils("a", 2);
        district.pair("pair", "a", "mentor", "a-pupil0");
        PairState agreed =
                new PairState(
                        PairStatus.AGREED,
                        "a",
                        "2020/21",
                        "PUPIL_PUPIL",
                        FormKind.MENTORING,
                        nastavnik.events.Audience.PUPILS,
                        null,
                        List.of(new MentorTerm("mentor", "a", Category.PUPIL, null, null)),
                        List.of(District.member("a-pupil1", "a", Category.PUPIL, null, null)),
                        null,
                        null,
                        null,
                        null);
        shelf.tell("agreed", new nastavnik.events.PairEvent.PairAgreed(SINCE, agreed));

        Figure today = figure("I01", "a", YEAR_END);
        assertThat(today.value()).isEqualByComparingTo("1");
        assertThat(today.expected()).isEqualByComparingTo("2");
    }

    @Test
    void whoseOrderNamesALaterDayIsExpectedByTheEndOfTheYear() {
        pupils("a", 1);
        district.pair("pair", "a", "mentor", "a-pupil0");

        Figure before = figure(asking(SINCE.minusDays(10)), "I01", "a");

        assertThat(before.value()).isEqualByComparingTo("0");
        assertThat(before.expected()).isEqualByComparingTo("1");
    }

    private void pupils(String school, int number) {
        for (String name : District.names(school + "-pupil", number)) {
            district.person(name, Category.PUPIL, 2010, school);
        }
        district.person("mentor", Category.PUPIL, 2004, school);
    }

    private void teacher(String id, LocalDate teachingSince) {
        district.person(id, 1990, new Stay("c", Category.TEACHER, OPENED, null, teachingSince));
    }

    private Figure figure(String code, String area, LocalDate day) {
        return figure(null, code, area, day);
    }

    private Figure figure(@Nullable String methodology, String code, String area, LocalDate day) {
        return figure(question(methodology, day), code, area);
    }

    private static Question asking(LocalDate today) {
        return new Question(ALL.standard(), today, today);
    }

    private Figure figure(Question question, String code, String area) {
        return shelf
                .read()
                .ask(
                        facts ->
                                new Figures(question, facts)
                                        .of(question.area(area, facts).orElseThrow()))
                .answer()
                .stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> persons(String code, String area) {
        Question question = question(null, YEAR_END);
        var rule =
                (nastavnik.reporting.methodology.Measure.People)
                        question.methodology().indicator(code).orElseThrow().measure();
        return shelf.read()
                .ask(
                        facts ->
                                java.util.Arrays.stream(
                                                Indicators.persons(
                                                        rule,
                                                        question.term(),
                                                        question.area(area, facts).orElseThrow(),
                                                        facts))
                                        .mapToObj(facts.people().roster()::id)
                                        .toList())
                .answer();
    }

    private static Question question(@Nullable String methodology, LocalDate day) {
        return new Question(
                methodology == null ? ALL.standard() : ALL.find(methodology).orElseThrow(),
                day,
                YEAR_END);
    }
}
