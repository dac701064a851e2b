package nastavnik.registry.imports;

import nastavnik.events.Side;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** An empty base with the columns an import knows, and a sheet that explains them. */
@Component
class TemplateFile {

    private static final List<String> SHARED =
            List.of("name", "born", "class", "category", "contact", "consent", "participation");
    private static final List<String> MENTEES =
            List.of("request", "entered", "other", "form", "otherPlace");
    private static final List<String> MENTORS =
            List.of(
                    "place",
                    "competences",
                    "achievements",
                    "interests",
                    "desiredAge",
                    "timeBudget",
                    "places",
                    "entered",
                    "other",
                    "form",
                    "otherPlace");
    private static final List<String> ENDING =
            List.of("since", "completed", "result", "link", "mark");
    private static final int WIDTH = 24;
    private static final int WIDE = 100;

    private final Wordings wordings;
    private final RunTexts texts;

    TemplateFile(Wordings wordings, RunTexts texts) {
        this.wordings = wordings;
        this.texts = texts;
    }

    byte[] of(Side side) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Nastavnik", "1.0")) {
            Worksheet base = book.newWorksheet(texts.text("import.file.base." + side));
            Worksheet help = book.newWorksheet(texts.text("import.file.help"));
            help.width(0, WIDTH * 2.0);
            help.width(1, WIDE);
            int column = 0;
            for (List<String> keys :
                    List.of(SHARED, side == Side.MENTEE ? MENTEES : MENTORS, ENDING)) {
                for (String key : keys) {
                    write(base, help, column++, side, key);
                }
            }
            base.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet base, Worksheet help, int place, Side side, String key) {
        var column = wordings.columns(side).get(key);
        if (column == null) {
            return;
        }
        base.value(0, place, column.name());
        base.style(0, place).bold().wrapText(true).set();
        base.width(place, WIDTH);
        help.value(place, 0, column.name());
        help.value(place, 1, texts.text("import.help." + key));
    }
}
