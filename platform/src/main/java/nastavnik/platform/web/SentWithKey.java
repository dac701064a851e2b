package nastavnik.platform.web;

import nastavnik.platform.acting.Acting;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

/**
 * Notes what is sent with an {@code Idempotency-Key}, so that the same key with something else is
 * no repeat. What counts is what the JSON says, in whatever order of fields.
 */
@RestControllerAdvice
final class SentWithKey extends RequestBodyAdviceAdapter {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        return Acting.current().key() != null;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage sent,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = sent.getBody().readAllBytes();
        Acting.saying(Hash.of(sorted(body)));
        return new Read(sent.getHeaders(), new ByteArrayInputStream(body));
    }

    private static byte[] sorted(byte[] body) {
        try {
            return SORTED.writeValueAsBytes(SORTED.readValue(body, Object.class));
        } catch (JacksonException e) {
            return body; // whoever reads it will say so
        }
    }

    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
