package nastavnik.portal.integration;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nastavnik.portal.PageTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntegrationTest extends PageTest {

    private static final String DESCRIPTION =
            """
            {"openapi":"3.1.0","info":{"title":"Pairing","version":"1"},"paths":{"/pairs/{id}":{"get":{"summary":"One pair"},"parameters":[]}}}
            """;

    @BeforeEach
    void aServiceThatDescribesItself() {
        SERVICES.on("GET", "/v3/api-docs", DESCRIPTION);
    }

    @Test
    void everyServiceIsToReadAndToDownload() throws Exception {
        open("/services").andExpect(content().string(containsString("/services/reporting")));
        open("/services/pairing")
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("/pairs/{id}"),
                                                containsString("One pair"),
                                                containsString("GET"))));
        open("/services/pairing/openapi.json").andExpect(content().string(containsString("3.1.0")));
    }

    @Test
    void anUnknownServiceIsNotFound() throws Exception {
        open("/services/elsewhere").andExpect(status().isNotFound());
    }
}
