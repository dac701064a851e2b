package nastavnik.monitoring.questionnaire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * A text people read, in the region's language and, where somebody wrote it, in English.
 *
 * @param ru always there
 * @param en if it was written
 */
public record Wording(@NotBlank @Size(max = 300) String ru, @Nullable @Size(max = 300) String en) {

    /** In the language asked for, or in Russian. */
    public String in(Locale language) {
        return en != null && !en.isBlank() && "en".equals(language.getLanguage()) ? en : ru;
    }
}
