package nastavnik.pairing.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Decision;
import nastavnik.events.LeavingReason;
import nastavnik.events.MembershipResult;
import nastavnik.pairing.pair.DatesOfMember;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What commands to a pair look like in a request. */
final class Requests {

    private static final int NOTE = 2000;

    private Requests() {}

    record Joining(
            @NotBlank String participant,
            @Nullable LocalDate on,
            @Nullable LocalDate agreed,
            @Valid @Nullable OrderGiven order,
            @Size(max = NOTE) @Nullable String note) {}

    record Leaving(
            @NotNull LocalDate on,
            @NotNull LeavingReason reason,
            @Size(max = NOTE) @Nullable String note) {}

    record Declining(
            @NotNull LocalDate on,
            @Nullable LeavingReason reason,
            @Size(max = NOTE) @Nullable String note) {}

    record Resting(
            @NotNull LocalDate on,
            @Valid @Nullable OrderGiven order,
            @Size(max = NOTE) @Nullable String note) {}

    record Extending(
            @NotNull LocalDate until,
            @NotNull LocalDate on,
            @Valid @Nullable OrderGiven order,
            @Size(max = NOTE) @Nullable String note) {}

    record Changing(
            @NotBlank String mentor,
            @NotNull LocalDate on,
            @Nullable LocalDate agreed,
            @Valid @Nullable OrderGiven order,
            @Size(max = NOTE) @Nullable String note) {}

    record Reopening(
            @NotNull LocalDate on,
            @Size(max = 100) @Nullable List<@NotBlank String> participants,
            @Nullable Long corrects,
            @Size(max = NOTE) @Nullable String note) {}

    record Correcting(
            @NotNull LocalDate on,
            @NotNull Long corrects,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Size(max = 100) @Nullable List<@NotNull @Valid Dates> members,
            @Size(max = NOTE) @Nullable String note) {}

    /** What was entered wrongly of one membership. */
    record Dates(
            @NotBlank String participant,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable MembershipResult result,
            @Nullable Decision decision) {

        DatesOfMember given() {
            return new DatesOfMember(participant, since, until, result, decision);
        }
    }

    record Completion(
            @NotBlank String pair,
            @Nullable String participant,
            @NotNull MembershipResult result,
            @NotNull Decision decision) {}

    record Completions(
            @NotEmpty @Size(max = 5000) List<@Valid Completion> items, @NotNull LocalDate on) {}
}
