package nastavnik.pairing.agreement;

import org.springframework.http.HttpStatus;

/** Why a link or its session does not serve; each has its own status. */
final class LinkProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final String name;

    private LinkProblem(HttpStatus status, String name) {
        super(name);
        this.status = status;
        this.name = name;
    }

    static LinkProblem unknown() {
        return new LinkProblem(HttpStatus.NOT_FOUND, "link-unknown");
    }

    static LinkProblem expired() {
        return new LinkProblem(HttpStatus.GONE, "link-expired");
    }

    static LinkProblem isVoid() {
        return new LinkProblem(HttpStatus.GONE, "link-void");
    }

    static LinkProblem sessionOver() {
        return new LinkProblem(HttpStatus.UNAUTHORIZED, "agreement-session-over");
    }

    static LinkProblem tooMany() {
        return new LinkProblem(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries");
    }

    HttpStatus status() {
        return status;
    }

    String name() {
        return name;
    }
}
