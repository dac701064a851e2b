package nastavnik.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import nastavnik.region.Addresses;
import nastavnik.region.Part;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a page should never do: complain on the console, fail to load something, ask others. */
final class Complaints {

    /** Said of the canvas on which axe-core looks for icons drawn by a font; pages have none. */
    private static final String OF_AXE = "willReadFrequently";

    private final List<String> all = new ArrayList<>();
    private final Set<String> ours;

    private Complaints(Addresses addresses) {
        ours =
                Set.of(
                        addresses.of(Part.PORTAL).getAuthority(),
                        addresses.of(Part.IDENTITY).getAuthority());
    }

    static Complaints of(BrowserContext context, Addresses addresses) {
        var complaints = new Complaints(addresses);
        context.onConsoleMessage(
                message -> {
                    boolean loud =
                            message.type().equals("error") || message.type().equals("warning");
                    if (loud && !message.text().contains(OF_AXE)) {
                        complaints.all.add(message.type() + ": " + message.text());
                    }
                });
        context.onWebError(error -> complaints.all.add("script: " + error.error()));
        context.onRequest(complaints::asked);
        context.onRequestFailed(complaints::failed);
        context.onResponse(complaints::answered);
        return complaints;
    }

    private void asked(Request request) {
        URI address = URI.create(request.url().split("[?#]", 2)[0]);
        boolean embedded = "data".equals(address.getScheme()) || "blob".equals(address.getScheme());
        if (!embedded && !ours.contains(String.valueOf(address.getAuthority()))) {
            all.add("asked somebody else: " + address.getAuthority());
        }
    }

    /**
     * Aborted is what the browser gives up itself, no fault of the page: a script of a page that is
     * left before it came, or a page that turns out to be a file to save.
     */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            all.add("failed: " + request.method() + " " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            all.add(response.status() + ": " + response.request().method() + " " + response.url());
        }
    }

    void requireNone() {
        assertThat(all).isEmpty();
    }
}
