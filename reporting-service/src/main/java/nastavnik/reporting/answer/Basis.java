package nastavnik.reporting.answer;

import nastavnik.reporting.arrival.Positions;
import nastavnik.reporting.arrival.Told;
import nastavnik.reporting.methodology.Methodology;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;

/**
 * What an answer rests on.
 *
 * @param day the data day
 * @param positions how far the topics were read; the same positions give the same answer
 * @param parked aggregates whose facts stand still
 */
public record Basis(LocalDate day, Rule methodology, Positions positions, int parked) {

    /** The version of a methodology, with the act it follows. */
    public record Rule(String code, int version, String name, String basis) {

        /** The rule of a methodology. */
        public static Rule of(Methodology methodology) {
            return new Rule(
                    methodology.code(),
                    methodology.version(),
                    methodology.name(),
                    methodology.basis());
        }
    }

    /** The basis of what was told. */
    public static Basis of(LocalDate day, Methodology methodology, Told<?> told) {
        return new Basis(day, Rule.of(methodology), told.positions(), told.parked());
    }

    /** An answer that a browser may keep, and must ask about again. */
    public ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok()
                .eTag("\"" + tag() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Names positions, rule, day, language and build; the address names the rest. */
    private String tag() {
        String build = Basis.class.getPackage().getImplementationVersion();
        String words =
                String.join(
                        "|",
                        positions.text(),
                        day.toString(),
                        methodology.code() + methodology.version(),
                        LocaleContextHolder.getLocale().toLanguageTag(),
                        build == null ? "" : build);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
