package nastavnik.portal.stub;

/** A school at work: a run, orders, questionnaires. */
public final class Work {

    private Work() {}

    /** Teaches the stand-ins what the pages of pairs, orders and questionnaires ask. */
    public static StubServices in(StubServices services) {
        return services.on(
                        "GET",
                        "/forms",
                        """
                        {"version":1,"items":[{"code":"PUPIL_PUPIL","title":{"ru":"ученик – ученик","en":"pupil – pupil"}}]}
                        """)
                .on("GET", "/matching-runs", "{\"items\":[" + RUN + "]}")
                .on("GET", "/matching-runs/run-1", RUN)
                .on(
                        "GET",
                        "/matching-runs/run-1/proposals",
                        """
                        {"items":[{"id":"m-1","mentee":"p-1","mentor":"p-9","form":"PUPIL_PUPIL","score":870,"best":900,"status":"PROPOSED",
                          "parts":[{"code":"request","points":500,"most":600},{"code":"interests","points":370,"most":400}]},
                          {"id":"m-2","mentee":"p-3","mentor":"p-9","form":"PUPIL_PUPIL","score":700,"best":900,"status":"CHANGED","first":"p-8","parts":[]},
                          {"id":"m-3","mentee":"p-4","mentor":"p-8","form":"PUPIL_PUPIL","score":600,"best":900,"status":"REJECTED","reason":"живут далеко","parts":[]}]}
                        """)
                .on(
                        "GET",
                        "/matching-runs/run-1/unmatched",
                        """
                        {"items":[{"id":"u-1","mentee":"p-2","form":"PUPIL_PUPIL","reason":"PLACES","considered":60,"candidates":3,"own":[],
                          "rules":[{"rule":"age-gap","blocks":12,"aloneBlocks":4}],"places":[{"mentor":"p-9","matched":1,"points":640}]}]}
                        """)
                .on(
                        "GET",
                        "/matching-runs/run-1/proposals/m-1/alternatives",
                        """
                        {"items":[{"mentor":"p-8","score":810,"cost":60,"matched":0,"moves":[{"mentee":"p-3","form":"PUPIL_PUPIL","from":"p-8","to":"p-9"},
                          {"mentee":"p-2","form":"PUPIL_PUPIL","from":"p-9","to":null}]}]}
                        """)
                .on(
                        "GET",
                        "/matching-runs/run-1/unmatched/u-1/relaxations",
                        """
                        {"items":[{"rules":["age-gap","language"],"mentors":5,"withPlaces":2,"best":640}]}
                        """)
                .on(
                        "GET",
                        "/matching-runs/run-1/blocking-pairs",
                        """
                        {"items":[{"mentee":"p-1","mentor":"p-8","form":"PUPIL_PUPIL","score":910,"menteesOwn":870,"mentorsWeakest":0}]}
                        """)
                .on(
                        "GET",
                        "/pairs/pair-1",
                        """
                        {"id":"pair-1","revision":3,"status":"ACTIVE","organisation":"school-1","cycle":"2026/27","form":"PUPIL_PUPIL",
                         "mentors":[{"participant":"p-9","since":"2026-10-12"}],
                         "members":[{"participant":"p-1","agreed":"2026-10-05","since":"2026-10-12"},
                                    {"participant":"p-2","agreed":"2026-10-05","since":"2026-10-12","until":"2026-11-01","reason":"CONSENT_REVOKED"}],
                         "since":"2026-10-12","until":"2027-05-25"}
                        """)
                .on(
                        "GET",
                        "/pairs/pair-1/history",
                        """
                        {"items":[{"revision":1,"type":"pair.proposed.v1","at":"2026-10-01T06:00:00Z","on":"2026-10-01","role":"CURATOR"},
                          {"revision":3,"type":"pair.member-left.v1","at":"2026-11-01T06:00:00Z","on":"2026-11-01","cause":"registry.participant:p-2:7","reason":"CONSENT_REVOKED","participant":"p-2"}]}
                        """)
                .on(
                        "GET",
                        "/orders",
                        """
                        {"items":[{"id":"order-1","revision":1,"organisation":"school-1","pairs":["pair-3"],"since":"2026-11-23","until":"2027-05-31","status":"PREPARED"},
                          {"id":"order-2","revision":2,"organisation":"school-1","pairs":["pair-1"],"since":"2026-10-12","until":"2027-05-25","status":"REGISTERED","number":"112-од","on":"2026-10-10"}]}
                        """)
                .on(
                        "GET",
                        "/feedback",
                        """
                        {"items":[{"id":"f-1","revision":1,"pair":"pair-1","respondent":"p-1","side":"MENTEE","stage":"AFTER","status":"ISSUED","issued":"2026-11-20","until":"2026-12-20","expired":false,"card":1},
                          {"id":"f-2","revision":2,"pair":"pair-1","respondent":"p-9","side":"MENTOR","stage":"AFTER","status":"ANSWERED","issued":"2026-11-20","until":"2026-12-20","expired":false,"answered":"2026-11-21","card":1}]}
                        """)
                .on(
                        "POST",
                        "/feedback/cards",
                        """
                        {"items":[{"id":"f-1","respondent":"p-1","side":"MENTEE","until":"2026-12-20","link":"http://localhost:8080/o#3q2-7wAAAAAAAAAAAAAAAAAAAAA"}]}
                        """);
    }

    private static final String RUN =
            """
            {"id":"run-1","organisation":"school-1","cycle":"2026/27","status":"FINISHED","day":"2026-11-22","policyVersion":7,"wishes":2,"frozen":1,"matched":1,"of":2,
             "quality":{"possible":2,"score":870,"bestScores":900,"idleMentors":3,"loads":[{"mentees":0,"mentors":3},{"mentees":1,"mentors":1}],"reasons":[{"reason":"PLACES","wishes":1}]},
             "certificate":{"optimal":true}}
            """;
}
