package nastavnik.portal.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import nastavnik.portal.PageTest;
import nastavnik.portal.frame.Said;
import nastavnik.portal.stub.StubLogin;
import nastavnik.portal.stub.Work;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

import java.nio.charset.StandardCharsets;

class OrderPagesTest extends PageTest {

    @BeforeEach
    void ordersOfASchool() {
        Work.in(SERVICES)
                .on("PUT", "/organisations/school-1/order-template", 204, "")
                .on("DELETE", "/organisations/school-1/order-template", 204, "");
    }

    @Test
    void aRegisteredOrderHasAnExtractWithoutNames() throws Exception {
        open("/orders")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("/orders/order-2/extract.docx"),
                                                containsString("112-од"))));
    }

    @Test
    void theSchoolsOwnTemplateTakesThePlaceOfTheUsualOne() throws Exception {
        byte[] docx = "PK…".getBytes(StandardCharsets.UTF_8);
        anybody()
                .perform(
                        multipart("/orders/template")
                                .file(new MockMultipartFile("file", "our.docx", null, docx))
                                .with(csrf())
                                .with(authentication(StubLogin.person("curator", "Вера"))))
                .andExpect(redirectedUrl("/orders"))
                .andExpect(flash().attributeExists("done"));

        assertThat(SERVICES.asked("PUT", "/organisations/school-1/order-template").getFirst())
                .satisfies(one -> assertThat(one.body()).contains("our.docx", "PK…"));
    }

    @Test
    void theUsualTemplateComesBack() throws Exception {
        send("/orders/template/removal").andExpect(redirectedUrl("/orders"));

        assertThat(SERVICES.asked("DELETE", "/organisations/school-1/order-template")).hasSize(1);
    }

    @Test
    void aNumberWithoutADayIsSaidAndKept() throws Exception {
        SERVICES.on(
                "POST",
                "/orders/order-1/registration",
                400,
                """
                {"type":"/problems/bad-input","title":"В запросе есть ошибки","detail":"Исправьте.","errors":[{"pointer":"/order/on","detail":"нужно заполнить"}]}
                """);

        var said =
                (Said)
                        send("/orders/order-1/registration", "number", "12-од", "on", "2026-11-22")
                                .andExpect(flash().attributeExists("typed"))
                                .andReturn()
                                .getFlashMap()
                                .get("said");

        assertThat(said)
                .isNotNull()
                .extracting(one -> one.at("/order/on"))
                .isEqualTo("Дата приказа: нужно заполнить");
    }
}
