package nastavnik.registry.sheet;

import java.util.List;

/**
 * The first visible sheet of a file.
 *
 * @param lines the rows that can be read, in order; empty rows are left out
 * @param remarks on rows that cannot be read, a formula for example; none of them is among the
 *     lines
 */
public record Sheet(List<Line> lines, List<Remark> remarks) {

    /**
     * Reads an .xlsx or text file; what it is, its encoding and separator are found out from the
     * content, never from the name.
     *
     * @throws UnreadableSheet if the file as a whole cannot or may not be read
     */
    public static Sheet read(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableSheet("empty");
        }
        if (file.length > Limits.FILE_BYTES) {
            throw new UnreadableSheet("too-large", Limits.FILE_BYTES / Limits.MEGABYTE);
        }
        Sheet sheet = Kind.of(file) == Kind.WORKBOOK ? Workbook.read(file) : Text.read(file);
        if (sheet.lines().isEmpty() && sheet.remarks().isEmpty()) {
            throw new UnreadableSheet("empty");
        }
        return sheet;
    }
}
