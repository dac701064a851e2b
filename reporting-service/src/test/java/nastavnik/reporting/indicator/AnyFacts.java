package nastavnik.reporting.indicator;

import nastavnik.events.AgeGroup;
import nastavnik.events.Audience;
import nastavnik.events.Category;
import nastavnik.events.Enrolment;
import nastavnik.events.FormKind;
import nastavnik.events.LeavingReason;
import nastavnik.events.Membership;
import nastavnik.events.MentorTerm;
import nastavnik.events.OrganisationEvent.OrganisationChanged;
import nastavnik.events.OrganisationKind;
import nastavnik.events.OrganisationState;
import nastavnik.events.PairEvent.PairCorrected;
import nastavnik.events.PairState;
import nastavnik.events.PairStatus;
import nastavnik.events.ParticipantEvent.ParticipantErased;
import nastavnik.events.ParticipantEvent.ParticipantMerged;
import nastavnik.events.ParticipantState;
import nastavnik.events.Stay;
import nastavnik.reporting.District;
import nastavnik.reporting.arrival.Shelf;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whatever may happen, and some of what may not, of a few people in a few organisations: two
 * municipalities, a school without one and a partner.
 */
final class AnyFacts {

    static final List<String> MUNICIPALITIES = List.of("m0", "m1");
    static final List<String> ORGANISATIONS = List.of("s0", "s1", "s2", "s3", "alone", "partner");

    private static final LocalDate FIRST = LocalDate.of(2020, 11, 1);
    private static final int DAYS = 120;
    private static final int PEOPLE = 30;
    private static final int PAIRS = 12;
    private static final int MERGEABLE = 8;
    private static final List<Category> CATEGORIES = List.of(Category.PUPIL, Category.TEACHER);

    private final Random random;
    private final Shelf shelf;
    private final District district;

    AnyFacts(Random random, Shelf shelf) {
        this.random = random;
        this.shelf = shelf;
        this.district = new District(shelf);
    }

    /** What there is at first. */
    void begin() {
        for (String municipality : MUNICIPALITIES) {
            district.organisation(municipality, OrganisationKind.MUNICIPALITY, null);
        }
        for (int number = 0; number < PEOPLE; number++) {
            district.person("p" + number, 2004 + number % 8, stays());
        }
        ORGANISATIONS.forEach(this::organisation);
        for (int number = 0; number < PAIRS; number++) {
            pair("pair" + number);
        }
    }

    /** One event more. */
    void tell() {
        shelf.at(
                day().atStartOfDay(ZoneOffset.UTC).plusSeconds(random.nextInt(86_400)).toInstant());
        switch (random.nextInt(20)) {
            case 0 -> organisation(any(ORGANISATIONS));
            case 1 -> district.programme(any(ORGANISATIONS), day(), day());
            case 2 -> district.person(person(), 2004 + random.nextInt(8), stays());
            case 3, 4 -> merge();
            case 5 -> erase();
            case 6, 7, 8 -> pair("pair" + random.nextInt(PAIRS));
            case 9, 10, 11, 12, 13 -> district.issued(any(ORGANISATIONS), person(), day());
            case 14 -> district.withdrawn(any(ORGANISATIONS), person(), day(), day());
            case 15 -> district.erased(any(ORGANISATIONS), person(), day());
            default -> answer();
        }
    }

    private void organisation(String id) {
        OrganisationKind kind =
                id.equals("partner") && random.nextInt(4) > 0
                        ? OrganisationKind.PARTNER
                        : OrganisationKind.SCHOOL;
        String parent = id.equals("alone") ? null : any(MUNICIPALITIES);
        LocalDate closed = random.nextInt(8) == 0 ? day() : null;
        Enrolment enrolment = new Enrolment(day(), 100, 40, Map.of(2005, random.nextInt(50)), 9, 3);
        shelf.tell(
                id,
                new OrganisationChanged(
                        id,
                        random.nextBoolean() ? District.OPENED : day(),
                        new OrganisationState(
                                kind,
                                parent,
                                id,
                                id,
                                District.OPENED,
                                closed,
                                Set.of(),
                                Map.of(),
                                List.of(enrolment))));
    }

    private Stay[] stays() {
        return Stream.generate(this::stay).limit(1 + random.nextInt(2)).toArray(Stay[]::new);
    }

    private Stay stay() {
        boolean begins = random.nextInt(3) == 0;
        return new Stay(
                any(ORGANISATIONS),
                any(CATEGORIES),
                begins ? day() : District.OPENED,
                random.nextInt(3) == 0 ? day() : null,
                random.nextBoolean() ? day() : null);
    }

    /** Into anybody of a few, so that chains come about, and circles. */
    private void merge() {
        String survivor = "p" + random.nextInt(MERGEABLE);
        ParticipantState state = District.person(2004 + random.nextInt(8), survivor, stays());
        shelf.tell(
                "p" + random.nextInt(MERGEABLE),
                new ParticipantMerged(survivor, day(), any(ORGANISATIONS), state));
    }

    private void erase() {
        ParticipantState state =
                new ParticipantState(
                        Category.OTHER,
                        0,
                        AgeGroup.ADULT,
                        List.of(),
                        List.of(),
                        Set.of(),
                        null,
                        true);
        shelf.tell(person(), new ParticipantErased(day(), any(ORGANISATIONS), state));
    }

    private void pair(String id) {
        boolean agreed = random.nextInt(4) == 0;
        boolean mistaken = random.nextInt(8) == 0;
        LocalDate since = agreed ? null : day();
        PairState state =
                new PairState(
                        agreed ? PairStatus.AGREED : PairStatus.ACTIVE,
                        any(ORGANISATIONS),
                        "2020/21",
                        "PUPIL_PUPIL",
                        any(List.of(FormKind.values())),
                        Audience.PUPILS,
                        null,
                        List.of(mentor(since)),
                        Stream.generate(() -> mentee(since)).limit(random.nextInt(4)).toList(),
                        since,
                        random.nextInt(3) == 0 ? day() : null,
                        mistaken ? LeavingReason.ENTERED_BY_MISTAKE : null,
                        null);
        shelf.tell(id, new PairCorrected(1, day(), state));
    }

    private MentorTerm mentor(@Nullable LocalDate since) {
        return new MentorTerm(person(), any(ORGANISATIONS), any(CATEGORIES), since, null);
    }

    private Membership mentee(@Nullable LocalDate since) {
        return District.member(person(), any(ORGANISATIONS), any(CATEGORIES), since, null);
    }

    private void answer() {
        district.answered(
                any(ORGANISATIONS),
                person(),
                day(),
                Map.of("work", 1 + random.nextInt(10), "comfort", 1 + random.nextInt(10)),
                Map.of("go-on", random.nextBoolean()));
    }

    /** Often one of those who are merged. */
    private String person() {
        return "p" + random.nextInt(random.nextBoolean() ? MERGEABLE : PEOPLE);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
