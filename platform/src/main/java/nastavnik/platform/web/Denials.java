package nastavnik.platform.web;

import com.mongodb.MongoException;

import nastavnik.platform.aggregate.ClaimTaken;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.aggregate.Refusal;
import nastavnik.platform.aggregate.StaleRevision;
import nastavnik.platform.aggregate.Unready;
import nastavnik.platform.audit.AuditLog;
import nastavnik.platform.replica.NotYetKnown;
import nastavnik.platform.rights.Forbidden;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Which problem a command that was not carried out is answered with, alone or as one of many. A
 * refusal is recorded before it is answered; whatever is no no is a fault, with a trace id and no
 * detail.
 */
public final class Denials {

    private static final Logger LOG = LoggerFactory.getLogger(Denials.class);

    private final Problems problems;
    private final AuditLog audit;

    Denials(Problems problems, AuditLog audit) {
        this.problems = problems;
        this.audit = audit;
    }

    /** The problem, with its status, in the caller's language. */
    public ProblemDetail of(Exception no) {
        return switch (no) {
            case Refusal refusal -> refused(refusal);
            case BadInput input -> problems.badInput(input);
            case NotFound _ -> problems.of(HttpStatus.NOT_FOUND, "not-found");
            case Forbidden _ -> problems.of(HttpStatus.FORBIDDEN, "forbidden");
            case StaleRevision _ -> problems.of(HttpStatus.PRECONDITION_FAILED, "stale");
            case ClaimTaken _ -> problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "taken");
            case NotYetKnown _ -> problems.of(HttpStatus.SERVICE_UNAVAILABLE, "not-yet");
            case Unready _ -> problems.of(HttpStatus.SERVICE_UNAVAILABLE, "not-yet");
            case DataAccessException down -> storeDown(down);
            case MongoException down -> storeDown(down);
            default -> fault(no);
        };
    }

    /** What could not be recorded is not answered as a refusal. */
    private ProblemDetail refused(Refusal refusal) {
        try {
            audit.refused(refusal.rule(), pattern());
            return problems.refusal(refusal);
        } catch (DataAccessException | MongoException down) {
            return storeDown(down);
        }
    }

    /** The pattern, not the address: an address may hold a secret. */
    private static String pattern() {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes now)) {
            return "?";
        }
        Object pattern =
                now.getAttribute(
                        HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE,
                        RequestAttributes.SCOPE_REQUEST);
        return now.getRequest().getMethod() + " " + (pattern == null ? "?" : pattern);
    }

    private ProblemDetail storeDown(Exception down) {
        LOG.warn("The store does not answer: {}", down.getClass().getSimpleName());
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }

    private ProblemDetail fault(Exception fault) {
        LOG.error("A fault", Wordless.of(fault));
        return problems.fault();
    }
}
