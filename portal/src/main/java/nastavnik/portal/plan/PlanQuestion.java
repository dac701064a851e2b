package nastavnik.portal.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;

/** What is asked about a plan; the same for the page and for the file. */
record PlanQuestion(
        @Nullable String municipality,
        @Nullable LocalDate day,
        @Nullable LocalDate baseOn,
        @Nullable String rounding,
        @Nullable String total,
        @Nullable String years) {

    private static final int LONGEST = 200;

    /** The address at the reporting service. */
    String path(String resource, String of) {
        var address = UriComponentsBuilder.fromPath(resource).queryParam("municipality", of);
        add(address, "day", day);
        add(address, "base-on", baseOn);
        add(address, "rounding", rounding);
        add(address, "total", total);
        add(address, "years", years == null ? null : years.replaceAll("[^0-9]+", ","));
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder to, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            String text = value.toString();
            to.queryParam(name, text.substring(0, Math.min(LONGEST, text.length())));
        }
    }
}
