package nastavnik.portal.questionnaires;

import nastavnik.portal.services.Refused;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** Cards as monitoring makes them: name on the stub, code on the card. */
record CardsToCut(List<Card> items) {

    record Card(
            String id,
            @Nullable String respondent,
            @Nullable LocalDate until,
            @Nullable String link,
            @Nullable String qrSvg,
            Refused.@Nullable Problem problem) {

        /** The picture for an {@code img}, so that no markup of a service runs in the page. */
        public String image() {
            byte[] svg = (qrSvg == null ? "" : qrSvg).getBytes(StandardCharsets.UTF_8);
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
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
