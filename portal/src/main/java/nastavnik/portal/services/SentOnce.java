package nastavnik.portal.services;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names the commands of a form, so that the same form sent twice, from two tabs or by a second try,
 * is carried out once. What was typed is part of the name: whoever goes back and corrects a field
 * gives another command.
 */
@Component
public class SentOnce implements ClientHttpRequestInterceptor {

    /** The hidden field with the key a form got when its page was made. */
    public static final String FIELD = "once";

    private static final String HEADER = "Idempotency-Key";

    /** A secret is told once only; the answer to a repeat would have none. */
    private static final Set<String> TELLS_A_SECRET =
            Set.of("appointments", "agreement-links", "cards", "answer-sessions");

    @Override
    public ClientHttpResponse intercept(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        form().filter(_ -> isCommand(request))
                .ifPresent(form -> request.getHeaders().set(HEADER, key(form, request)));
        return execution.execute(request, body);
    }

    /** Of a file only its name would be known here; services know by its rows what is new. */
    private static Optional<HttpServletRequest> form() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest())
                .filter(form -> form.getMethod().equals("POST"))
                .filter(form -> !String.valueOf(form.getContentType()).startsWith("multipart/"))
                .filter(form -> form.getParameter(FIELD) != null);
    }

    private static boolean isCommand(HttpRequest request) {
        String path = request.getURI().getPath();
        return request.getMethod().equals(HttpMethod.POST)
                && !TELLS_A_SECRET.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String key(HttpServletRequest form, HttpRequest request) {
        var typed = new TreeMap<String, String>();
        form.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.toString(values)));
        typed.remove("_csrf");
        return hash(typed + "\n" + form.getRequestURI() + "\n" + number(form, request));
    }

    /** One submit may call the same address several times: each is a command of its own. */
    private static int number(HttpServletRequest form, HttpRequest request) {
        String attribute = SentOnce.class.getName() + " " + request.getURI();
        int number = form.getAttribute(attribute) instanceof Integer before ? before + 1 : 1;
        form.setAttribute(attribute, number);
        return number;
    }

    private static String hash(String command) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(command.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
