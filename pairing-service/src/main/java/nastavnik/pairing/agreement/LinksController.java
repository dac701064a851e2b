package nastavnik.pairing.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import nastavnik.pairing.course.PairAccess;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Hands personal links out to the curator. */
@RestController
class LinksController {

    private final PairAccess access;
    private final IssueLinks issue;

    LinksController(PairAccess access, IssueLinks issue) {
        this.access = access;
        this.issue = issue;
    }

    record Request(@Size(max = 100) @Nullable List<@NotBlank String> participants) {}

    record Answer(List<IssueLinks.Issued> items) {}

    @PostMapping("/pairs/{id}/agreement-links")
    Answer links(
            @PathVariable String id,
            @RequestBody(required = false) @Valid @Nullable Request request) {
        access.change(id);
        List<String> participants = request == null ? null : request.participants();
        return new Answer(issue.handle(id, participants == null ? List.of() : participants));
    }
}
