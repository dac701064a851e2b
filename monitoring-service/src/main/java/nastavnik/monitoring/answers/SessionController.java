package nastavnik.monitoring.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

/** From a card to a session: the code comes in a body, never in an address. */
@RestController
@RequestMapping("/answer-sessions")
class SessionController {

    /**
     * What the browser holds while it answers; a header, so that no address and no cookie is it.
     */
    static final String HEADER = "Answer-Session";

    private final OpenSession open;
    private final CurrentSession current;

    SessionController(OpenSession open, CurrentSession current) {
        this.open = open;
        this.current = current;
    }

    /**
     * A card's code.
     *
     * @param born year of birth, if it was asked for already
     */
    record Card(@NotBlank @Size(max = 200) String token, @Nullable Integer born) {
        @Override
        public String toString() {
            return "Card";
        }
    }

    /** A year of birth. */
    record Verification(int born) {
        @Override
        public String toString() {
            return "Verification";
        }
    }

    /** A session. */
    record Session(String session, Instant until, boolean verified) {
        @Override
        public String toString() {
            return "Session";
        }
    }

    @PostMapping
    ResponseEntity<Session> open(@RequestBody @Valid Card card, HttpServletRequest request) {
        OpenSession.Opened opened = open.handle(card.token(), request.getRemoteAddr());
        if (card.born() != null) {
            current.verify(opened.secret(), card.born());
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(new Session(opened.secret(), opened.session().until(), card.born() != null));
    }

    @PostMapping("/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(
            @RequestHeader(name = HEADER, required = false) @Nullable String session,
            @RequestBody Verification verification) {
        current.verify(session, verification.born());
    }
}
