package nastavnik.reporting.indicator;

import nastavnik.platform.web.Texts;
import nastavnik.reporting.answer.Basis;
import nastavnik.reporting.sheet.Book;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Indicators as spreadsheets. */
@Component
class IndicatorSheet {

    private static final List<String> HEADS =
            List.of("code", "name", "numerator", "denominator", "value", "target", "display");

    private final Book book;
    private final Texts texts;

    IndicatorSheet(Book book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    /** One area: an indicator a row. */
    ResponseEntity<byte[]> answer(Tables.Said area, Basis basis) {
        List<String> heads =
                HEADS.stream().map(head -> texts.of("sheet.indicators." + head)).toList();
        List<List<@Nullable Object>> rows = area.items().stream().map(this::row).toList();
        String name = area.id() == null ? "region" : area.id();
        return book.answer(
                "sheet.indicators", heads, rows, basis, "indicators-" + name + "-" + basis.day());
    }

    /** All parts of a whole: a part a row, three columns an indicator. */
    ResponseEntity<byte[]> answer(Tables.Many table) {
        List<String> heads = new ArrayList<>();
        heads.add(texts.of("sheet.indicators.part"));
        for (Item item : table.total().items()) {
            String code = item.figure().code();
            heads.add(code + " " + item.name());
            heads.add(code + " " + texts.of("sheet.indicators.numerator"));
            heads.add(code + " " + texts.of("sheet.indicators.denominator"));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.rows().forEach(part -> rows.add(cells(part.name(), part)));
        rows.add(cells(texts.of("sheet.total"), table.total()));
        return book.answer(
                "sheet.indicators",
                heads,
                rows,
                table.basis(),
                "indicators-" + table.basis().day());
    }

    private List<@Nullable Object> row(Item item) {
        Figure figure = item.figure();
        return Arrays.asList(
                figure.code(),
                item.name(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.target(),
                item.display());
    }

    private static List<@Nullable Object> cells(String name, Tables.Said part) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(name);
        for (Item item : part.items()) {
            Figure figure = item.figure();
            cells.add(figure.value() == null ? item.display() : figure.value());
            cells.add(figure.numerator());
            cells.add(figure.denominator());
        }
        return cells;
    }
}
