package nastavnik.monitoring.answers;

import nastavnik.monitoring.feedback.KeptUntilAnswered;
import nastavnik.monitoring.secret.Secrets;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Records;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;

/** Keeps what somebody has filled in so far, until it is sent or its last day is over. */
@Component
class Drafts implements KeptUntilAnswered {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Records<Draft> records;
    private final Secrets secrets;

    Drafts(Records<Draft> draftRecords, Secrets secrets) {
        this.records = draftRecords;
        this.secrets = secrets;
    }

    AnswerSheet of(String feedback) {
        return records.find(feedback)
                .map(draft -> secrets.open(draft.sealed(), place(feedback)))
                .map(text -> JSON.readValue(text, AnswerSheet.class))
                .orElse(AnswerSheet.EMPTY);
    }

    void keep(String feedback, AnswerSheet sheet, LocalDate until) {
        String sealed = secrets.seal(JSON.writeValueAsString(sheet), place(feedback));
        records.put(feedback, new Draft(feedback, sealed, until));
    }

    @Override
    public void forget(String feedback) {
        records.remove(feedback);
    }

    void forgetBefore(LocalDate day) {
        records.removeAll(Filter.to("until", day.minusDays(1)));
    }

    private static String place(String feedback) {
        return "draft:" + feedback;
    }
}
