package nastavnik.platform.web;

import nastavnik.platform.aggregate.ExpectedRevision;
import nastavnik.platform.store.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** Arguments every controller may ask for: the expected revision, and the part of a list. */
final class Arguments implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ExpectedRevisions());
        resolvers.add(new Pages());
    }

    private static final class ExpectedRevisions implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == ExpectedRevision.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            String header = request.getHeader(HttpHeaders.IF_MATCH);
            if (header == null || header.equals("*")) {
                return ExpectedRevision.ANY;
            }
            try {
                return new ExpectedRevision(Long.parseLong(header.replace("\"", "").strip()));
            } catch (NumberFormatException e) {
                throw BadInput.at("If-Match", "if-match");
            }
        }
    }

    private static final class Pages implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Page.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            String size = request.getParameter("size");
            try {
                return new Page(
                        request.getParameter("after"),
                        size == null ? Page.DEFAULT_SIZE : Integer.parseInt(size));
            } catch (NumberFormatException e) {
                throw BadInput.at("size", "number");
            }
        }
    }
}
