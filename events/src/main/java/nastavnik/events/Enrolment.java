package nastavnik.events;

import java.time.LocalDate;
import java.util.Map;

/**
 * Контингент of an organisation on a day, from statistics; the denominators of the indicators.
 *
 * @param on the day it was counted
 * @param pupils all pupils
 * @param mentorBase the pupils among whom mentors are counted (as a rule classes 9–11)
 * @param byYearOfBirth pupils by year of birth; empty where it is not known
 * @param teachers all teachers
 * @param youngSpecialists teachers with 0–3 years of teaching
 */
public record Enrolment(
        LocalDate on,
        int pupils,
        int mentorBase,
        Map<Integer, Integer> byYearOfBirth,
        int teachers,
        int youngSpecialists) {}
