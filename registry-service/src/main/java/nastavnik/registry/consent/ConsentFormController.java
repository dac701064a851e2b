package nastavnik.registry.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import nastavnik.events.ConsentPurpose;
import nastavnik.events.Role;
import nastavnik.platform.rights.Access;
import nastavnik.registry.people.Purpose;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Set;

/** Forms to print and have signed. */
@RestController
class ConsentFormController {

    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Access access;
    private final PrintForms print;

    ConsentFormController(Access access, PrintForms print) {
        this.access = access;
        this.print = print;
    }

    /** For whom: people by id, or a whole class. */
    record Order(
            @Size(max = 500) @Nullable List<String> people,
            @JsonProperty("class") @Size(max = 20) @Nullable String schoolClass,
            @NotEmpty Set<ConsentPurpose> purposes,
            @Nullable Purpose purpose) {}

    @PostMapping("/organisations/{organisation}/consent-forms")
    ResponseEntity<byte[]> print(
            @PathVariable String organisation, @Valid @RequestBody Order order) {
        access.require(organisation, Role.CURATOR, Role.CLASS_TEACHER);
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("consents.docx")
                                .build()
                                .toString())
                .body(print.handle(organisation, order));
    }
}
