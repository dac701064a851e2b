package nastavnik.portal.stub;

/** A district and its region as coordinator, head and centre meet them. */
public final class District {

    private static final String ME =
            """
            {"login":"me","appointments":[
              {"id":"a1","role":"%s","scope":%s,"scopeName":"Калининский район","municipality":%s,"from":"2026-09-01"}]}
            """;

    private District() {}

    /** Teaches the stand-ins what every page of a district asks; in a municipal role. */
    public static StubServices as(StubServices services, String role) {
        return common(services)
                .on("GET", "/me", ME.formatted(role, "\"district-1\"", "\"district-1\""));
    }

    /** The same in a regional role. */
    public static StubServices inRegion(StubServices services, String role) {
        return common(services).on("GET", "/me", ME.formatted(role, "null", "null"));
    }

    private static StubServices common(StubServices services) {
        services.forget();
        return services.on(
                        "GET",
                        "/organisations/district-1",
                        """
                        {"id":"district-1","kind":"MUNICIPALITY","name":"Калининский район","shortName":"Калининский район"}
                        """)
                .on("GET", "/organisations", ORGANISATIONS)
                .on("GET", "/municipalities", MUNICIPALITIES)
                .on("GET", "/vacancies", VACANCIES)
                .on("GET", "/coverage-plan", PLAN)
                .on("GET", "/indicators/by-organisation", FIGURES)
                .on("GET", "/indicators/by-municipality", FIGURES)
                .on("GET", "/appointments", APPOINTMENTS);
    }

    private static final String ORGANISATIONS =
            """
            {"items":[
              {"id":"school-1","revision":2,"kind":"SCHOOL","shortName":"СОШ №1","enrolments":[{"on":"2020-09-01","pupils":676,"mentorBase":219,"teachers":0,"youngSpecialists":0}]},
              {"id":"school-4","kind":"SCHOOL","shortName":"СОШ №4","enrolments":[]}]}
            """;

    private static final String MUNICIPALITIES =
            """
            {"items":[{"id":"district-1","kind":"MUNICIPALITY","shortName":"Калининский район"}]}
            """;

    /** Serves the district's address and the region's alike. */
    private static final String VACANCIES =
            """
            {"items":[
              {"organisation":"school-1","municipality":"district-1","shortName":"СОШ №1","missing":[],"invited":[],"organisations":2,"withoutHead":1,"withoutCurator":1},
              {"organisation":"school-4","municipality":"district-2","shortName":"СОШ №4","missing":["CURATOR","MUNICIPAL_COORDINATOR"],"invited":[],"organisations":1,"withoutHead":0,"withoutCurator":0}]}
            """;

    private static final String PLAN =
            """
            {"municipality":"district-1","name":"Калининский район","approved":null,
             "settings":{"baseOn":"2020-09-01","day":"2026-11-22","rounding":"HALF_UP","total":"FROM_BASE"},
             "rows":[
              {"organisation":"school-1","name":"СОШ №1","pupils":676,"mentorBase":219,"years":[{"year":2026,"on":"2026-11-22","mentees":{"plan":473,"fact":389,"perMille":700,"belowShare":false},"mentors":{"plan":22,"fact":22,"perMille":100,"belowShare":false}}]},
              {"organisation":"school-4","name":"СОШ №4","pupils":322,"mentorBase":96,"years":[{"year":2026,"on":"2026-11-22","mentees":{"plan":225,"fact":null,"perMille":700,"belowShare":true},"mentors":{"plan":10,"fact":null,"perMille":100,"belowShare":false}}]}],
             "total":{"name":"ИТОГО","pupils":998,"mentorBase":315,"years":[{"year":2026,"on":"2026-11-22","mentees":{"plan":1996,"fact":1412,"perMille":700,"belowShare":false},"mentors":{"plan":32,"fact":22,"perMille":100,"belowShare":false}}]},
             "day":"2026-11-22","parked":0}
            """;

    private static final String FIGURES =
            """
            {"rows":[{"level":"MUNICIPALITY","id":"district-1","name":"Калининский район","items":[
                {"code":"I01","unit":"SHARE","numerator":389,"denominator":676,"value":57.5,"target":70,"expected":61.2,"flags":[],"name":"Вовлечённые обучающиеся","display":"57,5 %"},
                {"code":"I10","unit":"PAIRS_AND_GROUPS","numerator":2,"denominator":4,"flags":[],"name":"Пары и группы","display":"2/4"}]}],
             "total":{"name":"Регион","items":[
                {"code":"I01","unit":"SHARE","numerator":389,"denominator":676,"value":57.5,"target":70,"flags":[],"name":"Вовлечённые обучающиеся","display":"57,5 %"},
                {"code":"I10","unit":"PAIRS_AND_GROUPS","numerator":2,"denominator":4,"flags":[],"name":"Пары и группы","display":"2/4"}]},
             "day":"2026-11-22","methodology":{"code":"k","version":1,"name":"Калининский район","basis":"приказ"},"parked":0}
            """;

    private static final String APPOINTMENTS =
            """
            {"items":[
              {"id":"a-9","revision":1,"status":"IN_FORCE","role":"CURATOR","scope":"school-1","scopeName":"СОШ №1","from":"2026-09-01","login":"vera","mine":false},
              {"id":"a-8","revision":1,"status":"OFFERED","role":"HEAD","scope":"school-1","scopeName":"СОШ №1","from":"2026-09-01","openUntil":"2026-12-22","mine":false}]}
            """;
}
