package nastavnik.portal.today;

import java.util.List;

/** A school's programmes of a cycle. */
record Programmes(List<Programme> items) {

    record Programme(String status) {

        boolean draft() {
            return status.equals("DRAFT");
        }
    }

    int drafts() {
        return Math.toIntExact(items.stream().filter(Programme::draft).count());
    }

    boolean approved() {
        return items.stream().anyMatch(one -> !one.draft());
    }
}
