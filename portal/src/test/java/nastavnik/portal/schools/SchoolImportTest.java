package nastavnik.portal.schools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;
import nastavnik.portal.stub.District;
import nastavnik.portal.stub.StubLogin;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import java.nio.charset.StandardCharsets;

class SchoolImportTest extends PageTest {

    @BeforeEach
    void aCoordinator() {
        District.as(SERVICES, "MUNICIPAL_COORDINATOR");
    }

    @Test
    void aCheckedFileShowsErrorsByRowAndColumn() throws Exception {
        SERVICES.on(
                "POST",
                "/organisations/imports",
                """
                {"check":true,"added":12,"changed":0,"unchanged":0,"ignored":["Адрес"],
                 "schools":[{"row":2,"id":"district-1-sosh-1","shortName":"СОШ №1","outcome":"ADDED"}],
                 "errors":[{"row":4,"column":3,"letter":"C","detail":"База наставников больше всего контингента."}]}
                """);

        upload("true", false)
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Новых школ: 12"),
                                                containsString("База наставников больше"),
                                                containsString("Адрес"),
                                                containsString("<html"))));
        upload("true", true).andExpect(content().string(not(containsString("<html"))));
        assertThat(SERVICES.asked("POST", "/organisations/imports").getFirst().body())
                .contains("district-1", "2020-09-01", "true");
    }

    @Test
    void aFileThatIsNoTableIsRefusedInTheServicesWords() throws Exception {
        SERVICES.on(
                "POST",
                "/organisations/imports",
                400,
                """
                {"type":"/problems/bad-input","title":"В запросе есть ошибки","detail":"Исправьте.","status":400,
                 "errors":[{"pointer":"/file","detail":"Это не таблица."}]}
                """);

        upload("false", false).andExpect(content().string(containsString("Это не таблица.")));
    }

    @Test
    void onlyTheCoordinatorLoadsSchools() throws Exception {
        District.as(SERVICES, "MUNICIPAL_HEAD");

        open("/schools/import").andExpect(status().isNotFound());
    }

    private ResultActions upload(String check, boolean part) throws Exception {
        var file =
                new MockMultipartFile(
                        "file",
                        "schools.csv",
                        "text/csv",
                        "organisation;pupils\n".getBytes(StandardCharsets.UTF_8));
        MockMultipartHttpServletRequestBuilder form = multipart("/schools/import").file(file);
        form.param("check", check).param("on", "2020-09-01").with(csrf());
        form.with(authentication(StubLogin.person("coordinator", "Ольга")));
        if (part) {
            form.header("HX-Request", "true");
        }
        return anybody().perform(form);
    }
}
