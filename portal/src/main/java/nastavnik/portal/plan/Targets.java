package nastavnik.portal.plan;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The shares a municipality decided for its plan. */
@Component
class Targets {

    private static final int ROWS = 8;

    record Decided(LocalDate baseOn, List<Share> shares, @Nullable LocalDate approved) {}

    record Share(int year, int menteesPerMille, int mentorsPerMille) {}

    /** What is typed: one line a year, per cent with a comma or a point. */
    record Typed(
            @Nullable LocalDate baseOn,
            @Nullable List<String> year,
            @Nullable List<String> mentees,
            @Nullable List<String> mentors) {

        /** A typed value; empty where nothing is. */
        public String at(@Nullable List<String> column, int row) {
            return column == null || row >= column.size() ? "" : column.get(row);
        }

        List<Share> shares() {
            return IntStream.range(0, year == null ? 0 : year.size())
                    .filter(row -> !at(year, row).isBlank())
                    .mapToObj(
                            row ->
                                    new Share(
                                            whole(at(year, row)),
                                            perMille(at(mentees, row)),
                                            perMille(at(mentors, row))))
                    .toList();
        }

        private static int whole(String text) {
            return text.strip().matches("\\d{4}") ? Integer.parseInt(text.strip()) : -1;
        }

        /** What cannot be read is refused by the service as a share that cannot be. */
        private static int perMille(String text) {
            String plain = text.replace(',', '.').replace("%", "").strip();
            return plain.matches("\\d{1,3}(\\.\\d{1,2})?")
                    ? new BigDecimal(plain)
                            .movePointRight(1)
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValueExact()
                    : -1;
        }
    }

    private final Services services;
    private final Formats formats;

    Targets(Services services, Formats formats) {
        this.services = services;
        this.formats = formats;
    }

    /** What was decided; none where nothing was. */
    @Nullable Decided of(String municipality) {
        try {
            return services.reporting().get(Decided.class, "/coverage-targets/{id}", municipality);
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return null;
            }
            throw refused;
        }
    }

    /** The lines of the form: what was decided, and room for more. */
    Typed typed(@Nullable Decided decided) {
        List<Share> shares = decided == null ? List.of() : decided.shares();
        List<String> years = new ArrayList<>();
        List<String> mentees = new ArrayList<>();
        List<String> mentors = new ArrayList<>();
        for (Share share : shares) {
            years.add(Integer.toString(share.year()));
            mentees.add(perCent(share.menteesPerMille()));
            mentors.add(perCent(share.mentorsPerMille()));
        }
        while (years.size() < ROWS) {
            years.add("");
            mentees.add("");
            mentors.add("");
        }
        LocalDate on = decided == null ? formats.today() : decided.baseOn();
        return new Typed(on, years, mentees, mentors);
    }

    void decide(String municipality, Typed typed) {
        services.reporting()
                .tell(
                        HttpMethod.PUT,
                        "/coverage-targets/{id}",
                        Map.of("baseOn", String.valueOf(typed.baseOn()), "shares", typed.shares()),
                        municipality);
    }

    void approve(String municipality, LocalDate on) {
        services.reporting()
                .tell(
                        HttpMethod.POST,
                        "/coverage-targets/{id}/approval",
                        Map.of("on", on.toString()),
                        municipality);
    }

    private static String perCent(int perMille) {
        return BigDecimal.valueOf(perMille, 1)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
