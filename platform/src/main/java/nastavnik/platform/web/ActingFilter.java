package nastavnik.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nastavnik.platform.acting.Acting;
import nastavnik.platform.acting.Actor;
import nastavnik.platform.acting.Login;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Whoever the token names acts for the time of the request. */
final class ActingFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String login = login();
        try {
            Acting.call(
                    Actor.caller(login, command(login, request)),
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static String login() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null ? "anonymous" : Login.of(caller.getName());
    }

    /**
     * Names the command: the same key of another caller, or for another address, names another one.
     * Hashed, for an address may hold a secret and a key whatever somebody wrote.
     */
    private static @Nullable String command(String login, HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return null;
        }
        String command =
                String.join("\n", login, request.getMethod(), request.getRequestURI(), key);
        return Hash.of(command.getBytes(UTF_8));
    }
}
