package nastavnik.portal.questionnaires;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A questionnaire given to somebody: who, about which pair, whether answered; never what. */
record Asked(
        String id,
        String pair,
        String respondent,
        String side,
        String stage,
        String status,
        @Nullable LocalDate issued,
        @Nullable LocalDate until,
        boolean expired,
        @Nullable LocalDate answered) {

    record Found(List<Asked> items, @Nullable String next) {}

    /** Whether a card makes sense. */
    public boolean open() {
        return status.equals("ISSUED") && !expired;
    }
}
