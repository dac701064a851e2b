package nastavnik.browser;

import com.microsoft.playwright.options.FilePayload;

import java.nio.charset.StandardCharsets;

/** Files a school has. */
final class Files {

    private Files() {}

    static FilePayload csv(String content) {
        return new FilePayload("база.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
