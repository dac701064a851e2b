package nastavnik.pairing.orders;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Records;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders on paper, and the template they are printed by. */
@RestController
class DocumentsController {

    private static final MediaType DOCX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Access access;
    private final Records<PairingOrder> orders;
    private final OrderDocument document;
    private final Extract extract;
    private final Templates templates;

    DocumentsController(
            Access access,
            Records<PairingOrder> orders,
            OrderDocument document,
            Extract extract,
            Templates templates) {
        this.access = access;
        this.orders = orders;
        this.document = document;
        this.extract = extract;
        this.templates = templates;
    }

    record Named(
            @NotBlank String id,
            @NotBlank @Size(max = 300) String name,
            @JsonProperty("class") @Size(max = 50) @Nullable String schoolClass) {}

    record Names(@NotNull @Size(max = 10000) List<@Valid Named> names) {}

    record Extracted(
            @Nullable String number,
            @Nullable LocalDate on,
            LocalDate since,
            LocalDate until,
            List<Extract.Row> forms) {}

    @PostMapping("/orders/{id}/document")
    ResponseEntity<byte[]> print(@PathVariable String id, @RequestBody @Valid Names request) {
        PairingOrder order = order(id);
        Map<String, OrderDocument.Name> names = new HashMap<>();
        request.names()
                .forEach(
                        n ->
                                names.put(
                                        n.id(),
                                        new OrderDocument.Name(n.id(), n.name(), n.schoolClass())));
        return docx(document.print(order, names), "order.docx");
    }

    @GetMapping("/orders/{id}/extract")
    Extracted extract(@PathVariable String id) {
        PairingOrder order = order(id);
        return new Extracted(
                order.number(), order.on(), order.since(), order.until(), extract.of(order));
    }

    @GetMapping("/orders/{id}/extract.docx")
    ResponseEntity<byte[]> extractOnPaper(@PathVariable String id) {
        PairingOrder order = order(id);
        return docx(document.extract(order, extract.of(order)), "extract.docx");
    }

    @GetMapping("/organisations/{id}/order-template")
    ResponseEntity<byte[]> template(@PathVariable String id) {
        access.require(id, Role.CURATOR, Role.HEAD);
        return docx(templates.of(id), "order-template.docx");
    }

    @PutMapping(
            path = "/organisations/{id}/order-template",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable String id, @RequestPart("file") MultipartFile file)
            throws IOException {
        access.require(id, Role.CURATOR, Role.HEAD);
        templates.replace(id, file.getBytes());
    }

    @DeleteMapping("/organisations/{id}/order-template")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@PathVariable String id) {
        access.require(id, Role.CURATOR, Role.HEAD);
        templates.reset(id);
    }

    private PairingOrder order(String id) {
        PairingOrder order = orders.find(id).orElseThrow(NotFound::new);
        access.require(order.organisation(), Role.CURATOR, Role.HEAD);
        return order;
    }

    private static ResponseEntity<byte[]> docx(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }
}
