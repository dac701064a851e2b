package nastavnik.registry.sheet;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Looks through a packed file without keeping any of it, with the very parsers that will read it
 * afterwards, so that nothing may look harmless here and be a bomb there.
 */
final class Inspection {

    private final ZipFile zip;
    private long unpacked;

    private Inspection(ZipFile zip) {
        this.zip = zip;
    }

    static void of(byte[] file) {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            new Inspection(zip).look();
        } catch (UnreadableSheet refused) {
            throw refused;
        } catch (Exception e) {
            throw new UnreadableSheet("broken");
        }
    }

    private void look() throws IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > Limits.PARTS) {
            throw new UnreadableSheet("unpacks-too-large");
        }
        refuseOtherFiles(parts.stream().map(Inspection::name).toList());
        for (ZipArchiveEntry part : parts) {
            look(part);
        }
    }

    private static void refuseOtherFiles(List<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new UnreadableSheet("macros");
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            throw new UnreadableSheet("open-document");
        }
        if (!names.contains("[content_types].xml")
                || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new UnreadableSheet("not-a-sheet");
        }
    }

    private void look(ZipArchiveEntry part) throws IOException {
        if (!zip.canReadEntryData(part)) {
            throw new UnreadableSheet("broken");
        }
        try (InputStream content = counted(part)) {
            Part.look(name(part), content);
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private InputStream counted(ZipArchiveEntry part) throws IOException {
        boolean sheet = name(part).startsWith("xl/worksheets/");
        long most = sheet ? Limits.UNPACKED_BYTES : Limits.UNPACKED_PART_BYTES;
        return new BufferedInputStream(new Counted(zip.getInputStream(part), most, this::count));
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > Limits.UNPACKED_BYTES) {
            throw new UnreadableSheet("unpacks-too-large");
        }
    }

    private static String name(ZipArchiveEntry part) {
        return part.getName().toLowerCase(Locale.ROOT).replaceFirst("^/", "");
    }
}
