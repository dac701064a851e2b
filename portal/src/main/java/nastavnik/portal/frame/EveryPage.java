package nastavnik.portal.frame;

import jakarta.servlet.http.HttpServletRequest;

import nastavnik.portal.place.Here;
import nastavnik.portal.place.HereArgument;
import nastavnik.portal.services.PortalSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.security.Principal;
import java.util.Comparator;
import java.util.List;

/** What the frame around every page shows: who, where, which tabs. */
@Component
class EveryPage implements HandlerInterceptor, WebMvcConfigurer {

    private final List<Tab> tabs;
    private final PortalSettings settings;
    private final Formats formats;

    EveryPage(List<Tab> tabs, PortalSettings settings, Formats formats) {
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(Tab::order)).toList();
        this.settings = settings;
        this.formats = formats;
    }

    /** What the frame needs; in templates {@code frame}. */
    record Frame(
            @Nullable Here here, List<Tab> tabs, String path, String person, String regionName) {

        /** Whether the page lies under this tab. */
        public boolean isAt(Tab tab) {
            return path.equals(tab.path()) || path.startsWith(tab.path() + "/");
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page == null || isRedirect(page)) {
            return;
        }
        Here here = HereArgument.found(request);
        page.addObject(
                "frame",
                new Frame(
                        here,
                        shown(here),
                        request.getRequestURI(),
                        nameOf(request.getUserPrincipal()),
                        settings.regionName()));
        page.addObject("here", here);
        page.addObject("format", formats);
    }

    /** The tabs of a place; the first one is its first screen. */
    List<Tab> shown(@Nullable Here here) {
        return here == null
                ? List.of()
                : tabs.stream().filter(tab -> tab.shown().test(here)).toList();
    }

    private static boolean isRedirect(ModelAndView page) {
        String view = page.getViewName();
        return view != null && view.startsWith("redirect:");
    }

    private static String nameOf(@Nullable Principal principal) {
        if (principal instanceof Authentication login
                && login.getPrincipal() instanceof OAuth2User user
                && user.getAttribute("name") instanceof String name) {
            return name;
        }
        return principal == null ? "" : principal.getName();
    }
}
