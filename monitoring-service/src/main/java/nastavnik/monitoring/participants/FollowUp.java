package nastavnik.monitoring.participants;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.LocalDate;

/** What follows from what the registry told us about a person. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "todo")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FollowUp.AskNothing.class, name = "ASK_NOTHING"),
    @JsonSubTypes.Type(value = FollowUp.Destroy.class, name = "DESTROY")
})
public sealed interface FollowUp {

    LocalDate on();

    /** A consent is gone: whatever is still open is withdrawn. */
    record AskNothing(LocalDate on) implements FollowUp {}

    /** The person is erased: open questionnaires are withdrawn, answers destroyed. */
    record Destroy(LocalDate on) implements FollowUp {}
}
