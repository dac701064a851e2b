package nastavnik.region.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Two chains: the protocol's own addresses, and the login page. */
@Configuration(proxyBeanMethods = false)
class WhoMayEnter {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(Customizer.withDefaults());
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        exceptions ->
                                exceptions.defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/login"),
                                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, IdentitySettings settings) {
        http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/login",
                                                "/login.css",
                                                "/actuator/health/**",
                                                "/error")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .defaultSuccessUrl(settings.portal().toString()))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        csp -> csp.policyDirectives(policy(settings))));
        return http.build();
    }

    /**
     * After the login the browser is sent on to the portal, and a form's rule holds for that too.
     */
    private static String policy(IdentitySettings settings) {
        var portal = settings.portal().toString();
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                + " frame-ancestors 'none';"
                + " form-action 'self' %s %s"
                        .formatted(portal, portal.replace("//localhost", "//127.0.0.1"));
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    UserDetailsService people(IdentitySettings settings, PasswordEncoder encoder) {
        var password = encoder.encode(settings.password());
        var people = new InMemoryUserDetailsManager();
        settings.accounts()
                .forEach(
                        account ->
                                people.createUser(
                                        User.withUsername(account.login())
                                                .password(password)
                                                .build()));
        return people;
    }
}
