package nastavnik.platform.web;

import nastavnik.events.Role;
import nastavnik.platform.acting.Traces;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.rights.Access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroupsPostProcessor;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@AutoConfiguration(
        before = {WebMvcAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class})
class WebConfiguration {

    /** Russian, or English where the caller prefers it. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        Locale russian = Locale.of("ru");
        resolver.setSupportedLocales(List.of(russian, Locale.ENGLISH));
        resolver.setDefaultLocale(russian);
        return resolver;
    }

    /** A day that must not be in the future may be today's of the region, whatever UTC says. */
    @Bean
    ValidationConfigurationCustomizer regionsDay(Clock clock) {
        return validation -> validation.clockProvider(() -> clock);
    }

    @Bean
    Texts texts(MessageSource messages) {
        return new Texts(messages);
    }

    @Bean
    Problems problems(Texts texts, Traces traces) {
        return new Problems(texts, traces);
    }

    @Bean
    Denials denials(Problems problems, AuditLog audit) {
        return new Denials(problems, audit);
    }

    @Bean
    Bulk bulk(Denials denials) {
        return new Bulk(denials);
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems, Denials denials) {
        return new ProblemAdvice(problems, denials);
    }

    @Bean
    SentWithKey sentWithKey() {
        return new SentWithKey();
    }

    @Bean
    BodyLimit bodyLimit(@Value("${nastavnik.web.longest-body}") DataSize most) {
        return new BodyLimit(most);
    }

    /** Statuses are open; what is wrong with what is for those who can mend it. */
    @Bean
    HealthEndpointGroupsPostProcessor healthDetails(ObjectProvider<Access> access) {
        return groups -> HealthDetails.hide(groups, () -> isOperator(access.getObject()));
    }

    private static boolean isOperator(Access access) {
        try {
            return access.holdsRegion(Role.REGIONAL_CENTER);
        } catch (DataAccessException e) {
            return false; // who may see more is not known while the store is down
        }
    }

    @Bean
    Arguments commonArguments() {
        return new Arguments();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ObjectProvider<PublicPaths> publicPaths,
            Access access,
            Problems problems,
            LocaleResolver locales,
            JsonMapper json) {
        ProblemsOfSecurity answers = new ProblemsOfSecurity(problems, locales, json);
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(open(publicPaths))
                                        .permitAll()
                                        .requestMatchers("/actuator/replicas/**")
                                        .access((_, _) -> operator(access))
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> {})
                                        .authenticationEntryPoint(answers)
                                        .accessDeniedHandler(answers))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(answers)
                                        .accessDeniedHandler(answers))
                .addFilterAfter(new ActingFilter(), BearerTokenAuthenticationFilter.class)
                .build();
    }

    /** Replicas are mended by the region's centre; figures may be read with any token. */
    private static AuthorizationResult operator(Access access) {
        return new AuthorizationDecision(access.holdsRegion(Role.REGIONAL_CENTER));
    }

    private static String[] open(ObjectProvider<PublicPaths> publicPaths) {
        Stream<String> always =
                Stream.of("/actuator/health/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/error");
        return Stream.concat(
                        always, publicPaths.stream().flatMap(paths -> paths.patterns().stream()))
                .toArray(String[]::new);
    }
}
