package nastavnik.region.demo;

import nastavnik.region.Part;

import java.util.List;
import java.util.Map;

/**
 * A municipality of the demonstration and who acts in it.
 *
 * @param word key of its name
 */
record Municipality(String id, String word, String coordinator) {

    static final String SINCE = "2020-01-01";

    static final Municipality DISTRICT =
            new Municipality(Region.DISTRICT, "district", "coordinator");
    static final Municipality SECOND = new Municipality(Region.SECOND, "second", "coordinator-2");

    /** There, with its coordinator appointed, whether from now or from an earlier loading. */
    void found(Region region) {
        var centre = region.as("regional-center");
        var known = centre.get(Part.REGISTRY, "/municipalities").ok().items();
        if (known.stream().noneMatch(one -> one.path("id").asString("").equals(id))) {
            var municipality =
                    Map.of(
                            "id",
                            id,
                            "name",
                            region.words().text(word),
                            "shortName",
                            region.words().text(word + ".short"),
                            "opened",
                            SINCE);
            centre.post(Part.REGISTRY, "/municipalities", municipality).ok();
        }
        new Appointments(region, "regional-center", id)
                .make(List.of(new Appointments.Right("MUNICIPAL_COORDINATOR", coordinator)));
    }
}
