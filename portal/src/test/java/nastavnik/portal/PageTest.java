package nastavnik.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nastavnik.portal.stub.School;
import nastavnik.portal.stub.StubLogin;
import nastavnik.portal.stub.StubServices;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.util.stream.Stream;

/** Pages as a curator of a stubbed school gets them. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(StubLogin.class)
public abstract class PageTest {

    /** The services of all page tests. */
    protected static final StubServices SERVICES = new StubServices();

    @Autowired private MockMvc mvc;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        Stream.of("registry", "pairing", "monitoring", "reporting")
                .forEach(name -> properties.add("nastavnik.portal." + name, SERVICES::address));
    }

    @BeforeEach
    void aSchool() {
        School.in(SERVICES).forget();
    }

    /** Opens a page as the curator. */
    protected ResultActions open(String path) throws Exception {
        return mvc.perform(loggedIn(get(path)));
    }

    /** Sends a form as the curator; name, value, name, value… */
    protected ResultActions send(String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(loggedIn(form));
    }

    /** For whoever is not logged in. */
    protected MockMvc anybody() {
        return mvc;
    }

    private static MockHttpServletRequestBuilder loggedIn(MockHttpServletRequestBuilder request) {
        return request.with(authentication(StubLogin.person("curator", "Вера Павловна")));
    }
}
