package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.Certificate;
import nastavnik.pairing.matching.result.MentorLoad;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One matching run: what it was asked, how far it had read, what came out.
 *
 * @param day the day ages are counted on
 * @param readTo how far it had read; people and pairs that changed later are not in it
 * @param inputHash equal for equal input, so a run can be repeated and compared
 * @param matched of so many wishes
 * @param withoutForm mentees not asked because they named no form and not just one fits; none in
 *     runs of earlier builds
 * @param quality missing in runs of earlier builds
 */
record Run(
        String id,
        String organisation,
        String cycle,
        List<String> forms,
        Status status,
        LocalDate day,
        int policyVersion,
        ReadTo readTo,
        @Nullable String inputHash,
        int of,
        int frozen,
        int matched,
        int unmatchedByRules,
        int unmatchedByPlaces,
        @Nullable Integer withoutForm,
        @Nullable Quality quality,
        @Nullable Certificate certificate,
        List<MentorLoad> loads) {

    /** A run is stored when it is over; one that was cut off leaves nothing anybody sees. */
    enum Status {
        FINISHED
    }

    /**
     * How far the run had read.
     *
     * @param participants people looked at
     * @param revisions sum of their revisions: it grows with every event folded
     * @param pairs known pairs kept as they are
     */
    record ReadTo(int participants, long revisions, int pairs) {}
}
