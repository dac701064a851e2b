package nastavnik.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import nastavnik.region.Addresses;
import nastavnik.region.Part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Somebody at the portal's pages. Finds things by what they are called and what they are, as a
 * reader does and as a screen reader does.
 */
public final class Visitor implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final Addresses addresses;
    private final Complaints complaints;

    public Visitor(Chromium chromium, Addresses addresses, Screen screen) {
        this.addresses = addresses;
        context = chromium.browser().newContext(screen.options());
        context.setDefaultTimeout(PATIENCE_MILLIS);
        complaints = Complaints.of(context, addresses);
        page = context.newPage();
    }

    /** By the identity provider's own page. */
    public Visitor logsIn(String login) {
        opens("/");
        page.getByText("Войти по логину и паролю").click();
        page.getByLabel("Логин").fill(login);
        page.getByLabel("Пароль").fill("demo");
        presses("Войти", true);
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        return this;
    }

    /** The same without a mouse. */
    public Visitor logsInByKeyboard(String login) {
        opens("/");
        keyboard().enters("Войти по логину и паролю");
        keyboard().types("Логин", login).types("Пароль", "demo");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        return this;
    }

    public Keyboard keyboard() {
        return new Keyboard(page);
    }

    /** The page is for everybody: also for those who hear it, see little, or have no mouse. */
    public Visitor keepsNobodyOut() {
        org.assertj.core.api.Assertions.assertThat(Barriers.on(page)).as(page.url()).isEmpty();
        return this;
    }

    public Visitor opens(String path) {
        page.navigate(addresses.of(Part.PORTAL) + path);
        return this;
    }

    public Visitor opensLink(String link) {
        page.navigate(link);
        return this;
    }

    /** A button by part of its name, for some count what they would do. */
    public Visitor presses(String button) {
        return presses(button, false);
    }

    public Visitor presses(String button, boolean exactly) {
        role(AriaRole.BUTTON, button, exactly).click();
        return this;
    }

    /** A link by its whole name. */
    public Visitor follows(String link) {
        role(AriaRole.LINK, link, true).click();
        return this;
    }

    /** A section of the navigation. */
    public Visitor goesTo(String section) {
        page.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("Разделы").setExact(true))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(section).setExact(true))
                .click();
        return this;
    }

    public Visitor ticks(String box) {
        role(AriaRole.CHECKBOX, box, false).check();
        return this;
    }

    public Visitor fills(String label, String value) {
        field(label).fill(value);
        return this;
    }

    public Visitor chooses(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    public Visitor gives(String label, String filename, String content) {
        field(label)
                .setInputFiles(
                        new FilePayload(
                                filename, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** What a button or link saves on the disk. */
    public byte[] saves(Runnable pressing) {
        Download download = page.waitForDownload(pressing);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's first heading. */
    public Visitor isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        return this;
    }

    public Visitor sees(String text) {
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(text);
        return this;
    }

    /** A field one can see; another of the same name may be folded away. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    /** A row of a table by any text in it. */
    public Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    public Locator role(AriaRole role, String name, boolean exactly) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(exactly));
    }

    public Page page() {
        return page;
    }

    /** Nothing was said on the console, nothing failed to load, nobody else was asked. */
    public void hadNoComplaints() {
        complaints.requireNone();
    }

    @Override
    public void close() {
        context.close();
    }
}
