package nastavnik.portal.people;

import jakarta.servlet.http.HttpSession;

import nastavnik.portal.frame.Formats;
import nastavnik.portal.frame.Results;
import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.place.Role;
import nastavnik.portal.services.Refused;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/**
 * A base from a file: file, check, import, result. Nothing is written before the check was seen.
 */
@Controller
class ImportController {

    private static final String WAITING = "waiting-file";

    private final Services services;
    private final Results results;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    ImportController(
            Services services, Results results, Texts texts, Formats formats, Clock clock) {
        this.services = services;
        this.results = results;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    @GetMapping("/people/import")
    String choose(
            Here here,
            @RequestParam(defaultValue = "MENTEE") String side,
            HttpSession session,
            Model page) {
        session.removeAttribute(WAITING);
        page.addAttribute("side", side);
        page.addAttribute("organisation", here.organisation());
        return "people/import";
    }

    @GetMapping("/people/import/template")
    ResponseEntity<byte[]> template(Here here, @RequestParam String side) {
        return services.registry().file("/people-imports/template.xlsx?side={side}", side);
    }

    @PostMapping("/people/import")
    String check(
            Here here,
            @RequestParam String side,
            @RequestParam MultipartFile file,
            HttpSession session,
            Model page)
            throws IOException {
        page.addAttribute("side", side);
        if (file.isEmpty()) {
            page.addAttribute("said", texts.said("no-file"));
            return "people/import";
        }
        var waiting = new WaitingFile(side, nameOf(file), new ByteArrayResource(file.getBytes()));
        try {
            page.addAttribute("checked", send(here, waiting, true));
            page.addAttribute("name", waiting.name());
            session.setAttribute(WAITING, waiting);
        } catch (Refused refused) {
            results.refused(page, refused);
        }
        return "people/import";
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "file.xlsx" : name;
    }

    @PostMapping("/people/import/confirmation")
    String take(Here here, HttpSession session, Model page, RedirectAttributes next) {
        if (!(session.getAttribute(WAITING) instanceof WaitingFile waiting)) {
            next.addFlashAttribute("said", texts.said("file-gone"));
            return "redirect:/people/import";
        }
        try {
            Import taken = send(here, waiting, false);
            session.removeAttribute(WAITING);
            return "redirect:/people/import/" + taken.id();
        } catch (Refused refused) {
            if (refused.status() == 504) {
                results.done(next, "works.goes-on");
                return "redirect:/works";
            }
            page.addAttribute("side", waiting.side());
            results.refused(page, refused);
            return "people/import";
        }
    }

    @GetMapping("/people/import/{id}")
    String result(Here here, @PathVariable String id, Model page) {
        Import taken = services.registry().get(Import.class, "/people-imports/{id}", id);
        page.addAttribute("taken", taken);
        page.addAttribute("undoable", here.is(Role.CURATOR) && isStill(taken.undoUntil()));
        return "people/imported";
    }

    private boolean isStill(@Nullable Instant until) {
        return until != null && clock.instant().isBefore(until);
    }

    @PostMapping("/people/import/{id}/undo")
    String undo(Here here, @PathVariable String id, RedirectAttributes next) {
        try {
            services.registry().tell(HttpMethod.POST, "/people-imports/{id}/undo", null, id);
        } catch (Refused refused) {
            results.refused(next, refused);
        }
        return "redirect:/people/import/" + id;
    }

    @GetMapping("/people/import/{id}/remarks.xlsx")
    ResponseEntity<byte[]> remarks(Here here, @PathVariable String id) {
        return services.registry().file("/people-imports/{id}/remarks.xlsx", id);
    }

    private Import send(Here here, WaitingFile file, boolean check) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new Named(file));
        parts.add("side", file.side());
        parts.add("cycle", formats.cycle());
        parts.add("check", String.valueOf(check));
        return services.registry()
                .upload(
                        Import.class,
                        "/organisations/{id}/people/imports",
                        parts,
                        here.organisation());
    }

    /** A part needs its file name, by which the kind of the file is told. */
    private static final class Named extends ByteArrayResource {
        private final String name;

        Named(WaitingFile file) {
            super(file.content().getByteArray());
            this.name = file.name();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named named && super.equals(named) && name.equals(named.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
