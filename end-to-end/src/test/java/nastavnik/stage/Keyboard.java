package nastavnik.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: Tab from thing to thing, always seeing where they are. */
public final class Keyboard {

    private static final int MOST_TABS = 150;

    private static final String NAME =
            """
            () => {
              const one = document.activeElement;
              const label = one.labels && one.labels.length ? one.labels[0].innerText : '';
              return (one.getAttribute('aria-label') || label || one.innerText || '').trim();
            }
            """;
    private static final String IS_SEEN =
            """
            () => {
              const one = document.activeElement;
              const look = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              return one.matches(':focus-visible') && look.outlineStyle !== 'none'
                  && parseFloat(look.outlineWidth) > 0
                  && box.bottom > 0 && box.top < innerHeight;
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on to what is called so, and sees that it is there. */
    public Keyboard tabsTo(String name) {
        for (int n = 0; n < MOST_TABS; n++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(NAME)).startsWith(name)) {
                assertThat(page.evaluate(IS_SEEN)).as("focus on " + name).isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("No way to " + name + " by Tab at " + page.url());
    }

    /** A link or button of that name. */
    public Keyboard enters(String name) {
        tabsTo(name);
        page.keyboard().press("Enter");
        return this;
    }

    /** A box of that name. */
    public Keyboard ticks(String name) {
        tabsTo(name);
        page.keyboard().press("Space");
        return this;
    }

    public Keyboard types(String name, String text) {
        tabsTo(name);
        page.keyboard().type(text);
        return this;
    }
}
