package nastavnik.reporting.indicator;

import nastavnik.platform.web.Texts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

/** Says figures in the caller's language. */
@Component
class Wording {

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    List<Item> items(List<Figure> figures) {
        return figures.stream().map(this::item).toList();
    }

    String name(String code) {
        return texts.of("indicator." + code);
    }

    private Item item(Figure figure) {
        return new Item(figure, name(figure.code()), display(figure));
    }

    private String display(Figure figure) {
        if (figure.flags().contains(Figure.Flag.HIDDEN)) {
            return texts.of("figure.hidden");
        }
        return switch (figure.unit()) {
            case SHARE -> share(figure);
            case COUNT -> number(BigDecimal.valueOf(known(figure.numerator())));
            case PAIRS_AND_GROUPS -> known(figure.numerator()) + "/" + known(figure.denominator());
        };
    }

    private String share(Figure figure) {
        BigDecimal value = figure.value();
        return value == null
                ? texts.of("figure.none")
                : texts.of("figure.share", List.of(number(value)));
    }

    private static long known(@org.jspecify.annotations.Nullable Long number) {
        return number == null ? 0 : number;
    }

    private static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(LocaleContextHolder.getLocale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }
}
