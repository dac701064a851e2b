package nastavnik.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.District;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentsTest extends PageTest {

    @BeforeEach
    void aCoordinator() {
        District.as(SERVICES, "MUNICIPAL_COORDINATOR");
    }

    @Test
    void showsWhoIsAppointedAndWhoIsInvited() throws Exception {
        open("/appointments?scope=school-1")
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("vera"),
                                                containsString("приглашён"),
                                                containsString("/appointments/a-9/end"))));
    }

    @Test
    void anInvitationsCodeIsShownOnceAndStandsInNoAddress() throws Exception {
        SERVICES.on(
                "POST",
                "/appointments",
                201,
                "{\"id\":\"a-1\",\"revision\":1,\"invitation\":\"secret-code\"}");

        send("/appointments", "scope", "school-1", "role", "CURATOR", "login", "")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("secret-code")));
        assertThat(SERVICES.asked("POST", "/appointments").getFirst().body())
                .contains("\"scope\":\"school-1\"")
                .doesNotContain("login");
        open("/appointments?scope=school-1")
                .andExpect(content().string(not(containsString("secret-code"))));
    }

    @Test
    void aRightThatIsHeldAlreadyIsRefusedInTheServicesWords() throws Exception {
        SERVICES.on(
                "POST",
                "/appointments",
                422,
                """
                {"type":"/problems/right-is-new","title":"Уже назначен","detail":"У этого человека уже есть.","status":422}
                """);

        send("/appointments", "scope", "school-1", "role", "CURATOR", "login", "vera")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Уже назначен"),
                                                containsString("value=\"vera\""))));
    }

    @Test
    void endingGoesBackToTheSchool() throws Exception {
        SERVICES.on("POST", "/appointments/*/end", "{\"id\":\"a-9\",\"revision\":2}");

        send("/appointments/a-9/end", "scope", "school-1")
                .andExpect(redirectedUrl("/appointments?scope=school-1"));
    }

    @Test
    void whoeverHasNoAppointmentYetTypesTheCode() throws Exception {
        SERVICES.on("GET", "/me", "{\"login\":\"new\",\"appointments\":[]}");
        SERVICES.on("POST", "/invitations/acceptance", "{\"id\":\"a-1\",\"revision\":2}");

        open("/")
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("href=\"/invitation\"")));
        open("/invitation").andExpect(status().isOk());
        send("/invitation", "code", " secret-code ")
                .andExpect(content().string(containsString("Вы назначены")));
        assertThat(SERVICES.asked("POST", "/invitations/acceptance").getFirst().body())
                .contains("\"secret-code\"");
    }
}
