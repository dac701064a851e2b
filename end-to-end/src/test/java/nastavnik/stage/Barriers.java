package nastavnik.stage;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What of a page keeps somebody out: rules of WCAG 2.1 A and AA as axe-core knows them, contrast in
 * dark colours, and a page that has to be pushed sideways at 200 %.
 */
final class Barriers {

    /** Half of a school PC's screen, which is that screen at 200 %. */
    private static final ViewportSize AT_200_PER_CENT = new ViewportSize(683, 384);

    private static final String AXE = axe();

    private static final String RULES =
            "{runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']},"
                    + " resultTypes: ['violations']}";
    private static final String CONTRAST =
            "{runOnly: ['color-contrast'], resultTypes: ['violations']}";
    private static final String WIDER =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Barriers() {}

    /** One line each; empty where everybody gets in. */
    static List<String> on(Page page) {
        List<String> all = new ArrayList<>();
        page.evaluate(AXE);
        violations(page, RULES).forEach(all::add);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        violations(page, CONTRAST).map(one -> "dark: " + one).forEach(all::add);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        int wider = wider(page);
        if (wider > 0) {
            all.add("at 200 %% the page is %d px too wide".formatted(wider));
        }
        return all;
    }

    private static Stream<String> violations(Page page, String options) {
        Object found =
                page.evaluate(
                        "async () => (await axe.run(document, "
                                + options
                                + ")).violations.map(one => one.id + ': ' + one.help + ' '"
                                + " + one.nodes.map(node => node.html).join(' '))");
        return ((List<?>) found).stream().map(String::valueOf);
    }

    private static int wider(Page page) {
        ViewportSize before = page.viewportSize();
        if (before.width > AT_200_PER_CENT.width) {
            page.setViewportSize(AT_200_PER_CENT.width, AT_200_PER_CENT.height);
        }
        int wider = (Integer) page.evaluate(WIDER);
        page.setViewportSize(before.width, before.height);
        return wider;
    }

    private static String axe() {
        String version = version();
        return text("META-INF/resources/webjars/axe-core/" + version + "/axe.min.js");
    }

    private static String version() {
        try (InputStream file = open("META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return Objects.requireNonNull(properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream file = open(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream file = Barriers.class.getClassLoader().getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("Not on the class path: " + resource);
        }
        return file;
    }
}
