package nastavnik.events;

/** What a person is in the programme (персонифицированный учёт, [Irbit] 6.8). */
public enum Category {
    PUPIL,
    VOCATIONAL_STUDENT,
    UNIVERSITY_STUDENT,
    TEACHER,
    EMPLOYER_SPECIALIST,
    GRADUATE,
    OTHER
}
