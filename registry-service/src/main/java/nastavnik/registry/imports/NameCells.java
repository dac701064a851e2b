package nastavnik.registry.imports;

import nastavnik.registry.card.NameText;
import nastavnik.registry.card.PersonName;
import nastavnik.registry.sheet.Cell;

import org.jspecify.annotations.Nullable;

/** Reads a name from one column or from three. */
final class NameCells {

    private NameCells() {}

    static @Nullable PersonName read(Cells cells) {
        Cell cell = cells.cell(cells.text("surname") == null ? "name" : "surname");
        try {
            NameText read = nameText(cells);
            if (read.repaired()) {
                cells.notes().remark(cell, "letters-repaired");
            }
            return read.name();
        } catch (NameText.Unreadable e) {
            cells.notes().error(cell, e.defect().code());
            return null;
        }
    }

    private static NameText nameText(Cells cells) {
        String surname = cells.text("surname");
        if (surname == null) {
            String full = cells.text("name");
            return NameText.of(full == null ? "" : full);
        }
        String given = cells.text("givenName");
        return NameText.of(surname, given == null ? "" : given, cells.text("patronymic"));
    }
}
