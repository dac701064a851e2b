package nastavnik.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.Work;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/** The same form sent again is the same command, whoever sends it again and why. */
class SentOnceTest extends PageTest {

    private static final Pattern KEY =
            Pattern.compile("<input type=\"hidden\" name=\"once\" value=\"([^\"]+)\"");

    @Test
    void everyFormThatCommandsGetsAKeyOfItsOwn() throws Exception {
        Work.in(SERVICES);

        List<String> first = keys("/pairs/matching");
        List<String> second = keys("/pairs/matching");

        assertThat(first).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(second);
    }

    @Test
    void aFormSentTwiceNamesTheSameCommand() throws Exception {
        runsAreStarted();

        send("/pairs/matching", "once", "k-1");
        send("/pairs/matching", "once", "k-1");
        send("/pairs/matching", "once", "k-2");

        List<String> named = named("/matching-runs");
        assertThat(named).hasSize(3).allSatisfy(key -> assertThat(key).isNotBlank());
        assertThat(named.get(0)).isEqualTo(named.get(1)).isNotEqualTo(named.get(2));
    }

    @Test
    void whoeverGoesBackAndCorrectsAFieldGivesAnotherCommand() throws Exception {
        SERVICES.on(
                "POST",
                "/people/p-1/consents/PROCESSING/revocation",
                "{\"id\":\"p-1\",\"revision\":9}");

        revoke("2026-11-20");
        revoke("2026-11-20");
        revoke("2026-11-21");

        List<String> named = named("/people/p-1/consents/PROCESSING/revocation");
        assertThat(named.get(0)).isEqualTo(named.get(1)).isNotEqualTo(named.get(2));
    }

    @Test
    void aFormWithoutAKeyNamesNothingAndNeitherDoesWhatTellsASecret() throws Exception {
        runsAreStarted();
        SERVICES.on("POST", "/appointments", "{\"id\":\"a-1\",\"revision\":1}");

        send("/pairs/matching");
        send("/appointments", "once", "k-1", "role", "HEAD", "scope", "school-1", "login", "x");

        assertThat(named("/matching-runs")).containsExactly("");
        assertThat(named("/appointments")).containsOnly("");
    }

    private void revoke(String on) throws Exception {
        send("/people/p-1/revocation", "once", "k-1", "purpose", "PROCESSING", "on", on);
    }

    private static void runsAreStarted() {
        SERVICES.on("POST", "/matching-runs", "{\"id\":\"run-1\",\"revision\":1}");
    }

    private static List<String> named(String path) {
        return SERVICES.asked("POST", path).stream()
                .map(asked -> asked.header("Idempotency-key"))
                .toList();
    }

    private List<String> keys(String path) throws Exception {
        String page = open(path).andReturn().getResponse().getContentAsString();
        return KEY.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
