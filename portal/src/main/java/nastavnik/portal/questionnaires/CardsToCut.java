package nastavnik.portal.questionnaires;

import nastavnik.portal.frame.QrCode;
import nastavnik.portal.services.Refused;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Cards as monitoring makes them: name on the stub, code on the card. */
record CardsToCut(List<Card> items) {

    record Card(
            String id,
            @Nullable String respondent,
            @Nullable LocalDate until,
            @Nullable String link,
            Refused.@Nullable Problem problem) {

        /** The picture for an {@code img}; nothing where there is no link. */
        public String image() {
            return link == null ? "" : QrCode.image(link);
        }

        /** Never prints the link. */
        @Override
        public String toString() {
            return "Card[" + id + "]";
        }
    }

    List<Card> printable() {
        return items.stream().filter(one -> one.link() != null).toList();
    }
}
