package nastavnik.registry.imports;

import nastavnik.events.Role;
import nastavnik.events.Side;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.rights.Access;
import nastavnik.platform.store.Filter;
import nastavnik.platform.store.Page;
import nastavnik.platform.store.Records;
import nastavnik.platform.store.Slice;
import nastavnik.platform.web.BadInput;
import nastavnik.registry.participant.Place;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;

/** Files of both bases come in here, and what was said of them goes out. */
@RestController
class ImportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Access access;
    private final ImportPeople imports;
    private final UndoImport undo;
    private final Records<ImportRun> runs;
    private final RunTexts texts;
    private final TemplateFile template;

    ImportController(
            Access access,
            ImportPeople imports,
            UndoImport undo,
            Records<ImportRun> runs,
            RunTexts texts,
            TemplateFile template) {
        this.access = access;
        this.imports = imports;
        this.undo = undo;
        this.runs = runs;
        this.texts = texts;
        this.template = template;
    }

    record Pairs(List<ImportRun.Pair> items) {}

    @PostMapping(
            path = "/organisations/{organisation}/people/imports",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RunView read(
            @PathVariable String organisation,
            @RequestParam MultipartFile file,
            @RequestParam Side side,
            @RequestParam String cycle,
            @RequestParam(defaultValue = "false") boolean check)
            throws IOException {
        access.require(organisation, Role.CURATOR);
        if (!Place.isCycle(cycle)) {
            throw BadInput.at("cycle", "cycle");
        }
        Place place = new Place(cycle, side, organisation);
        return texts.view(imports.handle(file.getBytes(), place, check));
    }

    @GetMapping("/organisations/{organisation}/people/imports")
    Slice<RunView> list(@PathVariable String organisation, Page page) {
        access.require(organisation, Role.CURATOR, Role.HEAD);
        return runs.page(Filter.is("organisation", organisation), page).map(texts::view);
    }

    @GetMapping("/people-imports/{id}")
    RunView show(@PathVariable String id) {
        return texts.view(run(id));
    }

    @GetMapping("/people-imports/{id}/pairs")
    Pairs pairs(@PathVariable String id) {
        return new Pairs(run(id).pairs());
    }

    /** Takes it back within a day; what has happened to somebody since stays, and is listed. */
    @PostMapping("/people-imports/{id}/undo")
    RunView undo(@PathVariable String id) {
        access.require(known(id).organisation(), Role.CURATOR);
        return texts.view(undo.handle(id));
    }

    @GetMapping("/people-imports/{id}/remarks.xlsx")
    ResponseEntity<byte[]> remarks(@PathVariable String id) {
        return file(RemarksFile.of(texts.view(run(id)), texts), "remarks.xlsx");
    }

    @GetMapping("/people-imports/template.xlsx")
    ResponseEntity<byte[]> template(@RequestParam Side side) {
        access.scope();
        return file(template.of(side), "template.xlsx");
    }

    private ImportRun run(String id) {
        ImportRun run = known(id);
        access.require(run.organisation(), Role.CURATOR, Role.HEAD);
        return run;
    }

    private ImportRun known(String id) {
        return runs.find(id).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
