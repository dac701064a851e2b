package nastavnik.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;

/** A form with a file, as a browser sends it. */
final class Multipart {

    private static final String BOUNDARY = "----nastavnik-test";

    private final ByteArrayOutputStream form = new ByteArrayOutputStream();

    void field(String name, String value) {
        write(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, name, value));
    }

    void file(String name, String filename, byte[] content) {
        write(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, name, filename));
        form.writeBytes(content);
        write("\r\n");
    }

    HttpRequest.BodyPublisher body() {
        write("--" + BOUNDARY + "--\r\n");
        return HttpRequest.BodyPublishers.ofByteArray(form.toByteArray());
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    private void write(String text) {
        form.writeBytes(text.getBytes(UTF_8));
    }
}
