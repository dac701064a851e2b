package nastavnik.portal.stub;

import jakarta.servlet.Filter;

import nastavnik.portal.PortalApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Starts the portal on stand-ins, logged in as the curator, to look at pages with a browser. */
@TestConfiguration(proxyBeanMethods = false)
@Import(StubLogin.class)
public class TryOut {

    /** Listens on the port given, 8090 without one. */
    public static void main(String[] arguments) {
        StubServices services = Work.in(School.in(new StubServices()));
        SpringApplication portal = new SpringApplication(PortalApplication.class, TryOut.class);
        String port = arguments.length > 0 ? arguments[0] : "8090";
        portal.run(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--nastavnik.portal.registry=" + services.address(),
                "--nastavnik.portal.pairing=" + services.address(),
                "--nastavnik.portal.monitoring=" + services.address(),
                "--nastavnik.portal.reporting=" + services.address());
    }

    /** Whoever comes is the curator already. */
    @Bean
    FilterRegistrationBean<Filter> alwaysTheCurator() {
        Filter filter =
                (request, response, chain) -> {
                    var context = SecurityContextHolder.createEmptyContext();
                    context.setAuthentication(StubLogin.person("curator", "Вера Павловна"));
                    ((jakarta.servlet.http.HttpServletRequest) request)
                            .getSession()
                            .setAttribute(
                                    HttpSessionSecurityContextRepository
                                            .SPRING_SECURITY_CONTEXT_KEY,
                                    context);
                    chain.doFilter(request, response);
                };
        FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>(filter);
        first.setOrder(Integer.MIN_VALUE);
        return first;
    }
}
