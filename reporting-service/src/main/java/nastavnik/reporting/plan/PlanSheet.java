package nastavnik.reporting.plan;

import nastavnik.platform.web.Texts;
import nastavnik.reporting.answer.Basis;
import nastavnik.reporting.plan.CoveragePlan.Row;
import nastavnik.reporting.plan.CoveragePlan.Year;
import nastavnik.reporting.sheet.Book;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** The coverage plan as a spreadsheet: a school a row, four columns a year. */
@Component
class PlanSheet {

    private final Book book;
    private final Texts texts;

    PlanSheet(Book book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    ResponseEntity<byte[]> answer(CoveragePlan plan, Basis basis) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        plan.rows().forEach(row -> rows.add(cells(row.name(), row)));
        rows.add(cells(texts.of("sheet.total"), plan.total()));
        return book.answer(
                "sheet.plan",
                heads(plan.total()),
                rows,
                basis,
                "coverage-plan-" + plan.municipality() + "-" + basis.day());
    }

    private List<String> heads(Row total) {
        List<String> heads = new ArrayList<>();
        heads.add(texts.of("sheet.plan.school"));
        heads.add(texts.of("sheet.plan.pupils"));
        heads.add(texts.of("sheet.plan.mentor-base"));
        for (Year year : total.years()) {
            for (String side : List.of("mentees", "mentors")) {
                heads.add(texts.of("sheet.plan." + side + ".plan", List.of(text(year))));
                heads.add(texts.of("sheet.plan." + side + ".fact", List.of(text(year))));
            }
        }
        return heads;
    }

    private static String text(Year year) {
        return String.valueOf(year.year());
    }

    private static List<@Nullable Object> cells(String name, Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name);
        cells.add(row.pupils());
        cells.add(row.mentorBase());
        for (Year year : row.years()) {
            cells.add(year.mentees().plan());
            cells.add(year.mentees().fact());
            cells.add(year.mentors().plan());
            cells.add(year.mentors().fact());
        }
        return cells;
    }
}
