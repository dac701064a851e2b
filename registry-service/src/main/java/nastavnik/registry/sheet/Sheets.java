package nastavnik.registry.sheet;

import nastavnik.platform.web.BadInput;
import nastavnik.platform.web.Texts;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads what was uploaded, and says what is wrong with it in the reader's language. */
@Component
public class Sheets {

    /**
     * One fault of a file, in words.
     *
     * @param row from 1
     * @param column from 1; 0 where the whole row is meant
     * @param letter of the column in a spreadsheet
     */
    public record Fault(int row, int column, String letter, String detail) {}

    private final Texts texts;

    Sheets(Texts texts) {
        this.texts = texts;
    }

    /**
     * The table in an uploaded file.
     *
     * @throws BadInput if it cannot be read as a whole
     */
    public Table read(MultipartFile file, List<Column> columns) {
        if (file.getSize() > Limits.FILE_BYTES) {
            throw BadInput.at("/file", "sheet-too-large", Limits.FILE_BYTES / Limits.MEGABYTE);
        }
        try {
            return Table.of(Sheet.read(file.getBytes()), columns);
        } catch (UnreadableSheet unreadable) {
            throw BadInput.at("/file", "sheet-" + unreadable.key(), unreadable.arguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The remarks in words, by place. */
    public List<Fault> said(List<Remark> remarks) {
        return remarks.stream()
                .sorted(
                        java.util.Comparator.comparingInt(Remark::row)
                                .thenComparingInt(Remark::column))
                .map(this::said)
                .toList();
    }

    private Fault said(Remark remark) {
        return new Fault(
                remark.row(),
                remark.column(),
                remark.letter(),
                texts.of(remark.key(), remark.arguments()));
    }
}
