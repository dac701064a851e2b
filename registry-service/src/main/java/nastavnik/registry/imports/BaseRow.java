package nastavnik.registry.imports;

import nastavnik.events.Category;
import nastavnik.events.MembershipResult;
import nastavnik.registry.card.Dossier;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.card.Post;
import nastavnik.registry.card.Representative;
import nastavnik.registry.participant.Preferences;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One correct row of a base.
 *
 * @param consent the day all who must have signed for processing
 * @param participation the day all who must have signed for taking part
 * @param entered the day of entry into the base, if the file says so
 * @param enrolled first day in the organisation, if the file says so
 * @param implied what the row says of a pair
 */
record BaseRow(
        int row,
        PersonName name,
        int born,
        @Nullable LocalDate birthDate,
        Category category,
        Post post,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Representative representative,
        @Nullable LocalDate consent,
        @Nullable LocalDate participation,
        @Nullable LocalDate entered,
        @Nullable LocalDate enrolled,
        Preferences wishes,
        Dossier dossier,
        Implied implied) {

    /**
     * What a row says of the pair its person is in.
     *
     * @param others names of the other side, as written
     * @param form of the pair
     * @param completed the day it was completed, if it was
     */
    record Implied(
            List<String> others,
            @Nullable String form,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable MembershipResult result,
            @Nullable LocalDate completed) {}

    /** How rows of one file are told from each other. */
    String key() {
        return name.key() + "\n" + born;
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "BaseRow[" + row + "]";
    }
}
