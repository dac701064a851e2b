package nastavnik.pairing.orders;

import com.deepoove.poi.XWPFTemplate;

import nastavnik.platform.store.Records;
import nastavnik.platform.web.BadInput;

import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

/** The wording of orders: a default one, and each school's own. */
@Component
class Templates {

    private static final int MOST_BYTES = 2_000_000;
    private static final String FOLDER = "/nastavnik/pairing/orders/";

    private final Records<OrderTemplate> templates;

    Templates(Records<OrderTemplate> templates) {
        this.templates = templates;
    }

    byte[] of(String organisation) {
        return templates
                .find(organisation)
                .map(own -> Base64.getDecoder().decode(own.document()))
                .orElseGet(() -> file("order.docx"));
    }

    byte[] extract() {
        return file("extract.docx");
    }

    void replace(String organisation, byte[] document) {
        if (document.length == 0 || document.length > MOST_BYTES || !opens(document)) {
            throw BadInput.at("/file", "order-template");
        }
        templates.put(
                organisation,
                new OrderTemplate(organisation, Base64.getEncoder().encodeToString(document)));
    }

    void reset(String organisation) {
        templates.remove(organisation);
    }

    /** Whatever a file may hide makes the library throw; none of it is a template. */
    private static boolean opens(byte[] document) {
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(document))) {
            return template.getElementTemplates() != null
                    && !template.getXWPFDocument()
                            .getPackagePart()
                            .getContentType()
                            .contains("macro");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static byte[] file(String name) {
        try (InputStream file = Templates.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
