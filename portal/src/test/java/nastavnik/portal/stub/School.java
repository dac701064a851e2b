package nastavnik.portal.stub;

/** A school as its curator meets it, for tests and for looking at pages by hand. */
public final class School {

    /** Its curator, in the region's words. */
    public static final String ME =
            """
            {"login":"curator","appointments":[
              {"id":"a1","role":"CURATOR","scope":"school-1","scopeName":"СОШ №1","municipality":"district-1","municipalityName":"Калининский район","from":"2026-09-01"},
              {"id":"a2","role":"CLASS_TEACHER","scope":"school-1","scopeName":"СОШ №1","municipality":"district-1","municipalityName":"Калининский район","from":"2026-09-01"}]}
            """;

    /** Three mentees, two mentors, and one on the preliminary list. */
    public static final String PEOPLE =
            """
            {"items":[
              {"id":"p-3","name":"Орлова Вера Ильинична","given":"Вера","born":2015,"class":"5 В","category":"PUPIL","ageGroup":"UNDER_14","preliminary":false,"signers":["REPRESENTATIVE"],"consents":["PROCESSING","PARTICIPATION"],
               "participations":[{"id":"t-3","cycle":"2026/27","side":"MENTEE","status":"IN_BASE","forms":["PUPIL_PUPIL"],"places":0,"groupSize":0,"since":"2026-09-10"}]},
              {"id":"x-1","name":"Громов Пётр","given":"Пётр","born":2014,"class":"6 Б","category":"PUPIL","ageGroup":"UNDER_14","preliminary":true,"expires":"2026-12-20","signers":["REPRESENTATIVE"],"consents":[],"participations":[]},
              {"id":"p-2","name":"Ким Дарья","given":"Дарья","born":2014,"class":"6 Б","category":"PUPIL","ageGroup":"UNDER_14","preliminary":false,"signers":["REPRESENTATIVE"],"consents":["PROCESSING"],
               "participations":[{"id":"t-2","cycle":"2026/27","side":"MENTEE","status":"IN_BASE","forms":["PUPIL_PUPIL"],"places":0,"groupSize":0,"since":"2026-09-10"}]},
              {"id":"p-1","name":"Петров Алексей Игоревич","given":"Алексей","born":2013,"class":"7 А","category":"PUPIL","ageGroup":"UNDER_14","preliminary":false,"signers":["REPRESENTATIVE"],"consents":["PROCESSING","PARTICIPATION"],
               "participations":[{"id":"t-1","cycle":"2026/27","side":"MENTEE","status":"IN_BASE","forms":["PUPIL_PUPIL"],"places":0,"groupSize":0,"since":"2026-09-10"}]},
              {"id":"p-9","name":"Сидорова Мария Павловна","given":"Мария","born":2010,"class":"10 А","category":"PUPIL","ageGroup":"FROM_14_TO_17","preliminary":false,"signers":["SELF","REPRESENTATIVE"],"consents":["PROCESSING","PARTICIPATION"],
               "participations":[{"id":"t-9","cycle":"2026/27","side":"MENTOR","status":"QUALIFIED","forms":["PUPIL_PUPIL"],"places":12,"groupSize":12,"since":"2026-09-10"}]},
              {"id":"p-8","name":"Белова Анна Сергеевна","given":"Анна","born":1975,"position":"учитель физики","category":"TEACHER","ageGroup":"ADULT","preliminary":false,"signers":["SELF"],"consents":["PROCESSING","PARTICIPATION"],
               "participations":[{"id":"t-8","cycle":"2026/27","side":"MENTOR","status":"SELECTED","forms":["TEACHER_TEACHER"],"places":2,"groupSize":2,"since":"2026-09-10"}]}]}
            """;

    private School() {}

    /** Teaches the stand-ins what every page of the school asks. */
    public static StubServices in(StubServices services) {
        return services.on("GET", "/me", ME)
                .on(
                        "GET",
                        "/organisations/school-1",
                        """
                        {"id":"school-1","revision":2,"kind":"SCHOOL","municipality":"district-1","name":"Средняя школа №1","shortName":"СОШ №1"}
                        """)
                .on(
                        "GET",
                        "/organisations/district-1",
                        """
                        {"id":"district-1","kind":"MUNICIPALITY","name":"Калининский район","shortName":"Калининский район"}
                        """)
                .on("POST", "/organisations/school-1/people/search", PEOPLE)
                .on(
                        "GET",
                        "/pairs",
                        """
                        {"items":[
                          {"id":"pair-1","revision":3,"status":"ACTIVE","organisation":"school-1","cycle":"2026/27","form":"PUPIL_PUPIL","kind":"MENTORING",
                           "audience":"PUPILS","mentors":[{"participant":"p-9","organisation":"school-1","category":"PUPIL","since":"2026-10-12"}],
                           "members":[{"participant":"p-1","organisation":"school-1","category":"PUPIL","agreed":"2026-10-05","since":"2026-10-12"},
                                      {"participant":"p-2","organisation":"school-1","category":"PUPIL","agreed":"2026-10-05","since":"2026-10-12"}],
                           "since":"2026-10-12","until":"2027-05-25"},
                          {"id":"pair-2","revision":1,"status":"PROPOSED","organisation":"school-1","cycle":"2026/27","form":"PUPIL_PUPIL","kind":"MENTORING",
                           "audience":"PUPILS","mentors":[{"participant":"p-9","organisation":"school-1","category":"PUPIL"}],
                           "members":[{"participant":"p-3","organisation":"school-1","category":"PUPIL"}]},
                          {"id":"pair-3","revision":2,"status":"AGREED","organisation":"school-1","cycle":"2026/27","form":"TEACHER_TEACHER","kind":"MENTORING",
                           "audience":"TEACHERS","mentors":[{"participant":"p-8","organisation":"school-1","category":"TEACHER"}],
                           "members":[{"participant":"p-4","organisation":"school-1","category":"TEACHER","agreed":"2026-11-20"}]}]}
                        """)
                .on("GET", "/orders", "{\"items\":[]}")
                .on(
                        "POST",
                        "/people/names",
                        """
                        {"items":[{"id":"p-1","name":"Петров Алексей","given":"Алексей","class":"7 А","initials":"Петров А.","born":2013},
                          {"id":"p-2","name":"Ким Дарья","given":"Дарья","class":"6 Б","initials":"Ким Д.","born":2014},
                          {"id":"p-3","name":"Орлова Вера","given":"Вера","class":"5 В","initials":"Орлова В.","born":2015},
                          {"id":"p-4","name":"Зайцев Иван","given":"Иван","initials":"Зайцев И.","born":2001},
                          {"id":"p-8","name":"Белова Анна","given":"Анна","initials":"Белова А.","born":1975},
                          {"id":"p-9","name":"Сидорова Мария","given":"Мария","class":"10 А","initials":"Сидорова М.","born":2010}]}
                        """)
                .on(
                        "GET",
                        "/indicators",
                        """
                        {"day":"2026-11-22","methodology":{"code":"kalininsky-2020","version":1,"name":"Калининский район","basis":"приказ"},"parked":0,"items":[
                          {"code":"I01","numerator":389,"denominator":676,"display":"57,5 %","target":70},
                          {"code":"I03","numerator":18,"denominator":219,"display":"8,2 %","target":10},
                          {"code":"I07","display":"н/д"},
                          {"code":"I10","numerator":1,"denominator":null,"display":"1/43"}]}
                        """);
    }
}
