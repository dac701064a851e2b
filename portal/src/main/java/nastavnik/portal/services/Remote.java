package nastavnik.portal.services;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.function.Supplier;

/** One service. Every no becomes a {@link Refused} in the words of the service. */
public final class Remote {

    private static final Refused.Problem SILENT =
            new Refused.Problem("/problems/unavailable", null, null, 503, null, null);

    private final RestClient client;

    Remote(RestClient client) {
        this.client = client;
    }

    /** Reads. Names of people never stand in an address. */
    public <T> T get(Class<T> type, String path, Object... variables) {
        return answered(
                () -> client.get().uri(path, variables).retrieve().body(type),
                type.getSimpleName());
    }

    /** Reads a generic shape. */
    public <T> T get(ParameterizedTypeReference<T> type, String path, Object... variables) {
        return answered(() -> client.get().uri(path, variables).retrieve().body(type), path);
    }

    /** Gives a command, or asks with a body. */
    public <T> T post(Class<T> type, String path, Object body, Object... variables) {
        return send(HttpMethod.POST, type, path, body, variables);
    }

    /** Replaces. */
    public <T> T put(Class<T> type, String path, Object body, Object... variables) {
        return send(HttpMethod.PUT, type, path, body, variables);
    }

    /** Gives a command whose answer does not matter beyond that it is no refusal. */
    public void tell(HttpMethod method, String path, @Nullable Object body, Object... variables) {
        quiet(
                () -> {
                    var request = client.method(method).uri(path, variables);
                    if (body != null) {
                        request.contentType(MediaType.APPLICATION_JSON).body(body);
                    }
                    return request.retrieve().toBodilessEntity();
                });
    }

    /** Replaces what is still as it was seen; otherwise the service says so (412). */
    public void replace(String path, Object body, long revision, Object... variables) {
        quiet(
                () ->
                        client.put()
                                .uri(path, variables)
                                .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(body)
                                .retrieve()
                                .toBodilessEntity());
    }

    /** Puts a file where there was another one. */
    public void putFile(String path, MultiValueMap<String, ?> parts, Object... variables) {
        quiet(
                () ->
                        client.put()
                                .uri(path, variables)
                                .contentType(MediaType.MULTIPART_FORM_DATA)
                                .body(parts)
                                .retrieve()
                                .toBodilessEntity());
    }

    /** Sends files and fields. */
    public <T> T upload(
            Class<T> type, String path, MultiValueMap<String, ?> parts, Object... variables) {
        return answered(
                () ->
                        client.post()
                                .uri(path, variables)
                                .contentType(MediaType.MULTIPART_FORM_DATA)
                                .body(parts)
                                .retrieve()
                                .body(type),
                path);
    }

    /** A file to pass on to the browser as it is. */
    public ResponseEntity<byte[]> file(String path, Object... variables) {
        return passedOn(
                quiet(() -> client.get().uri(path, variables).retrieve().toEntity(byte[].class)));
    }

    /** A file made from what is sent. */
    public ResponseEntity<byte[]> fileFor(Object body, String path, Object... variables) {
        return passedOn(
                quiet(
                        () ->
                                client.post()
                                        .uri(path, variables)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .body(body)
                                        .retrieve()
                                        .toEntity(byte[].class)));
    }

    /** For calls with headers of their own. */
    public RestClient client() {
        return client;
    }

    private <T> T send(
            HttpMethod method, Class<T> type, String path, Object body, Object... variables) {
        return answered(
                () ->
                        client.method(method)
                                .uri(path, variables)
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(body)
                                .retrieve()
                                .body(type),
                path);
    }

    private static <T> T answered(Supplier<@Nullable T> call, String what) {
        T body = quiet(call);
        return Objects.requireNonNull(body, () -> "No body: " + what);
    }

    /** Runs a call; a service that does not answer is a refusal too. */
    public static <T extends @Nullable Object> T quiet(Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException e) {
            throw new Refused(isSlow(e) ? 504 : 503, SILENT);
        }
    }

    /** The service heard us and still works on it. */
    private static boolean isSlow(ResourceAccessException e) {
        return e.getCause() instanceof HttpTimeoutException late
                && !(late instanceof HttpConnectTimeoutException);
    }

    private static ResponseEntity<byte[]> passedOn(ResponseEntity<byte[]> file) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(file.getHeaders().getContentType());
        headers.setContentDisposition(file.getHeaders().getContentDisposition());
        headers.setCacheControl("no-store");
        return ResponseEntity.ok().headers(headers).body(file.getBody());
    }
}
