package nastavnik.platform.web;

import nastavnik.platform.aggregate.Stored;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.net.URI;

/** Answers to commands: id and revision, the revision also as ETag. */
public final class Answers {

    private Answers() {}

    /** Something new: 201 with its address below the request's. */
    public static ResponseEntity<Done> created(Stored<?> stored) {
        return created(stored.id(), stored.revision());
    }

    static ResponseEntity<Done> created(String id, long revision) {
        URI location =
                ServletUriComponentsBuilder.fromCurrentRequestUri().pathSegment(id).build().toUri();
        return ResponseEntity.created(URI.create(location.getRawPath()))
                .eTag(etag(revision))
                .body(new Done(id, revision));
    }

    /** Something changed: 200. */
    public static ResponseEntity<Done> done(Stored<?> stored) {
        return done(stored.id(), stored.revision());
    }

    static ResponseEntity<Done> done(String id, long revision) {
        return ResponseEntity.status(HttpStatus.OK)
                .eTag(etag(revision))
                .body(new Done(id, revision));
    }

    /** A state with its revision as ETag. */
    public static <T> ResponseEntity<T> shown(long revision, T body) {
        return ResponseEntity.ok().eTag(etag(revision)).body(body);
    }

    private static String etag(long revision) {
        return "\"" + revision + "\"";
    }
}
