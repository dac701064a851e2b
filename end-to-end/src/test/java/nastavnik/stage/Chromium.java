package nastavnik.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.opentest4j.TestAbortedException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of the build: an installed Chromium, else the one Playwright fetches for itself, else
 * none. Then its tests are skipped, or fail where {@code NASTAVNIK_BROWSER=required} says so.
 */
public final class Chromium implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;

    private static final List<Path> INSTALLED =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"));

    /** A browser of a container, which speaks to nobody of its own accord. */
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium open() {
        try {
            return opened();
        } catch (PlaywrightException e) {
            if ("required".equals(System.getenv("NASTAVNIK_BROWSER"))) {
                throw e;
            }
            throw new TestAbortedException("No browser here: " + e.getMessage(), e);
        }
    }

    private static Chromium opened() {
        Optional<Path> installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (installed.isPresent()) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
            installed.ifPresent(options::setExecutablePath);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw e;
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
