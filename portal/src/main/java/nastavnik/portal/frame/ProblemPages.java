package nastavnik.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nastavnik.portal.place.NoAppointment;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.services.LoginOver;
import nastavnik.portal.services.Refused;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Says what, where and how to mend. Pages with forms catch refusals themselves, so that what was
 * typed stays; what arrives here had nothing typed.
 */
@ControllerAdvice
class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    private final Texts texts;
    private final EveryPage everyPage;

    ProblemPages(Texts texts, EveryPage everyPage) {
        this.texts = texts;
        this.everyPage = everyPage;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse answer) {
        ModelAndView page = page(texts.said(refused), refused.status(), request, answer);
        page.addObject("mayReturn", request.getMethod().equals("POST"));
        return page;
    }

    @ExceptionHandler(NotHere.class)
    ModelAndView notHere(HttpServletRequest request, HttpServletResponse answer) {
        return page(texts.said("not-here"), HttpStatus.NOT_FOUND.value(), request, answer);
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ModelAndView nothing(HttpServletRequest request, HttpServletResponse answer) {
        return page(texts.said("nothing"), HttpStatus.NOT_FOUND.value(), request, answer);
    }

    @ExceptionHandler
    ModelAndView noAppointment(
            NoAppointment problem, HttpServletRequest request, HttpServletResponse answer) {
        Said said = texts.said("no-appointment", problem.login());
        ModelAndView page = page(said, HttpStatus.FORBIDDEN.value(), request, answer);
        page.addObject("mayBeInvited", true);
        return page;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse answer) {
        int status = HttpStatus.CONTENT_TOO_LARGE.value();
        ModelAndView page = page(texts.said("too-large"), status, request, answer);
        page.addObject("mayReturn", true);
        return page;
    }

    /** Tomcat refuses a large body in these words as soon as anybody looks for a parameter. */
    @ExceptionHandler
    ModelAndView unreadable(
            InvalidParameterException wrong,
            HttpServletRequest request,
            HttpServletResponse answer) {
        return wrong.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? tooLarge(request, answer)
                : page(
                        texts.said("not-understood"),
                        HttpStatus.BAD_REQUEST.value(),
                        request,
                        answer);
    }

    /** A field nobody can read, where the browser did not help. */
    @ExceptionHandler
    ModelAndView unreadable(
            MethodArgumentTypeMismatchException wrong,
            HttpServletRequest request,
            HttpServletResponse answer) {
        return wrongField(wrong.getName(), request, answer);
    }

    @ExceptionHandler
    ModelAndView missing(
            MissingServletRequestParameterException wrong,
            HttpServletRequest request,
            HttpServletResponse answer) {
        return wrongField(wrong.getParameterName(), request, answer);
    }

    @ExceptionHandler
    ModelAndView unreadable(
            BindException wrong, HttpServletRequest request, HttpServletResponse answer) {
        FieldError field = wrong.getFieldError();
        return wrongField(field == null ? "" : field.getField(), request, answer);
    }

    private ModelAndView wrongField(
            String name, HttpServletRequest request, HttpServletResponse answer) {
        Said said = texts.said("wrong-field", texts.field(name));
        ModelAndView page = page(said, HttpStatus.BAD_REQUEST.value(), request, answer);
        page.addObject("mayReturn", true);
        return page;
    }

    @ExceptionHandler(LoginOver.class)
    String loginOver() {
        return "redirect:/oauth2/authorization/" + Login.NASTAVNIK;
    }

    @ExceptionHandler
    ModelAndView fault(Exception fault, HttpServletRequest request, HttpServletResponse answer)
            throws Exception {
        if (fault instanceof org.springframework.web.ErrorResponse response) {
            int status = response.getStatusCode().value();
            return page(texts.said("not-understood"), status, request, answer);
        }
        LOG.error("A fault", Wordless.of(fault));
        int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        return page(texts.said("fault"), status, request, answer);
    }

    private ModelAndView page(
            Said said, int status, HttpServletRequest request, HttpServletResponse answer) {
        answer.setStatus(status);
        ModelAndView page = new ModelAndView("frame/problem");
        page.addObject("said", said);
        everyPage.postHandle(request, answer, this, page);
        return page;
    }
}
