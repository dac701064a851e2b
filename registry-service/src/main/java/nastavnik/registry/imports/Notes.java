package nastavnik.registry.imports;

import nastavnik.registry.sheet.Cell;
import nastavnik.registry.sheet.Remark;

import java.util.ArrayList;
import java.util.List;

/** What is said of one row: errors, for which it is not taken, and remarks, with which it is. */
final class Notes {

    private final List<Remark> errors = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    void error(Cell cell, String key, Object... arguments) {
        errors.add(Remark.on(cell, "import." + key, arguments));
    }

    void error(Remark other) {
        errors.add(other);
    }

    void remark(Cell cell, String key, Object... arguments) {
        remarks.add(Remark.on(cell, "import." + key, arguments));
    }

    void remark(int row, String key, Object... arguments) {
        remarks.add(Remark.on(row, "import." + key, arguments));
    }

    boolean sound() {
        return errors.isEmpty();
    }

    List<Remark> errors() {
        return errors;
    }

    List<Remark> remarks() {
        return remarks;
    }
}
