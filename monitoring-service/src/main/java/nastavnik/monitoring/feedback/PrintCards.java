package nastavnik.monitoring.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import nastavnik.events.Side;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Makes the cards to cut apart. Printing again gives the same cards; only a reissue voids one. The
 * code stands behind a {@code #}, which browsers send to nobody.
 */
@Component
class PrintCards {

    /**
     * Which cards.
     *
     * @param firstNames by feedback: the first name of the other side, if the page may show it
     */
    record Command(
            @NotNull @Size(min = 1, max = 500) List<@NotBlank String> ids,
            @Nullable
                    Map<
                            @NotBlank String,
                            @NotNull @Pattern(regexp = "\\p{L}[\\p{L} '’-]{0,59}") String>
                    firstNames) {

        Map<String, String> names() {
            return firstNames == null ? Map.of() : firstNames;
        }

        /** Never prints a name. */
        @Override
        public String toString() {
            return "Command[%d cards]".formatted(ids.size());
        }
    }

    /** One card. Never logged: whoever has the link can answer. */
    record Card(String id, String respondent, Side side, LocalDate until, String link) {
        @Override
        public String toString() {
            return "Card[" + id + "]";
        }
    }

    private final AggregateStore<Feedback> store;
    private final FirstNames firstNames;
    private final Codes codes;
    private final String portal;
    private final Clock clock;

    PrintCards(
            AggregateStore<Feedback> store,
            FirstNames firstNames,
            Codes codes,
            @Value("${nastavnik.portal.url}") String portal,
            Clock clock) {
        this.store = store;
        this.firstNames = firstNames;
        this.codes = codes;
        this.portal = portal;
        this.clock = clock;
    }

    Card card(Stored<Feedback> stored, @Nullable String firstName) {
        Sheet sheet = stored.state().sheet();
        if (!(stored.state() instanceof Feedback.Issued issued)
                || LocalDate.now(clock).isAfter(sheet.until())) {
            throw new Refusal("feedback-is-open");
        }
        if (firstName != null) {
            firstNames.keep(stored.id(), firstName, sheet.until());
            forgetIfCrossed(stored.id());
        }
        String link = portal + "/o#" + codes.code(stored.id(), issued.cards().size());
        return new Card(stored.id(), sheet.respondent(), sheet.side(), sheet.until(), link);
    }

    /** An answer that came between reading and keeping has already swept: sweep again. */
    private void forgetIfCrossed(String id) {
        if (!(store.get(id).state() instanceof Feedback.Issued)) {
            firstNames.forget(id);
        }
    }
}
