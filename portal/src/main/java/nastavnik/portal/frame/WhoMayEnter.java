package nastavnik.portal.frame;

import nastavnik.portal.services.PortalSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** Everything needs a login but the pages of those who come with a card, and the stylesheet. */
@Configuration(proxyBeanMethods = false)
class WhoMayEnter {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, ClientRegistrationRepository clients, PortalSettings settings)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                "/o/**",
                                                "/o",
                                                "/agreement",
                                                "/agreement/**",
                                                "/css/**",
                                                "/js/**",
                                                "/img/**",
                                                "/webjars/**",
                                                "/favicon.ico",
                                                "/error",
                                                "/outdated",
                                                "/actuator/health/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2Login(
                        login ->
                                login.loginPage("/oauth2/authorization/" + Login.NASTAVNIK)
                                        .authorizationEndpoint(
                                                start ->
                                                        start.authorizationRequestResolver(
                                                                withProofKey(clients))))
                .oauth2Client(Customizer.withDefaults())
                .exceptionHandling(
                        problems ->
                                problems.accessDeniedPage("/outdated")
                                        .defaultAuthenticationEntryPointFor(
                                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                                new RequestHeaderRequestMatcher(
                                                        "HX-Request", "true")))
                .logout(
                        logout ->
                                logout.logoutRequestMatcher(
                                                PathPatternRequestMatcher.withDefaults()
                                                        .matcher("/logout"))
                                        .logoutSuccessHandler(logout(clients)))
                .headers(headers -> strict(headers, settings))
                .build();
    }

    private static OAuth2AuthorizationRequestResolver withProofKey(
            ClientRegistrationRepository clients) {
        var resolver =
                new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    private static OidcClientInitiatedLogoutSuccessHandler logout(
            ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    /** Nothing from other hosts, nothing inline, no address told to anybody. */
    private static void strict(HeadersConfigurer<HttpSecurity> headers, PortalSettings settings) {
        String policy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " connect-src 'self'; font-src 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self' "
                        + origin(settings);
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(
                        permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=()"))
                .frameOptions(frame -> frame.deny());
    }

    /** Logging out sends the form on to the provider. */
    private static String origin(PortalSettings settings) {
        return settings.issuer().getScheme() + "://" + settings.issuer().getAuthority();
    }
}
