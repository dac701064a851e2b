package nastavnik.reporting.satisfaction;

import java.util.function.IntConsumer;

/**
 * Answers of a whole that may be shown: those of each part, and those that only the whole counts.
 */
public final class Shown {

    private final int[] parts;
    private final Rows[] ofPart;
    private final Rows ofWholeOnly = new Rows();

    Shown(int[] parts) {
        this.parts = parts;
        this.ofPart = new Rows[parts.length];
        java.util.Arrays.setAll(ofPart, _ -> new Rows());
    }

    /** Visits the rows of one part. */
    public void ofPart(int organisation, IntConsumer visitor) {
        for (int at = 0; at < parts.length; at++) {
            if (parts[at] == organisation) {
                ofPart[at].each(visitor);
            }
        }
    }

    /** Visits all rows. */
    public void ofWhole(IntConsumer visitor) {
        for (Rows rows : ofPart) {
            rows.each(visitor);
        }
        ofWholeOnly.each(visitor);
    }

    void showPart(int part, int row) {
        ofPart[part].add(row);
    }

    void showWhole(int row) {
        ofWholeOnly.add(row);
    }
}
