package nastavnik.pairing.orders;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;

import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.policy.Policies;
import nastavnik.platform.aggregate.AggregateStore;
import nastavnik.platform.aggregate.Stored;
import nastavnik.platform.rights.Organisations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints an order. Names come with the request, are put on paper and forgotten: this service knows
 * none.
 */
@Component
class OrderDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String BLANK = "________________";

    private final AggregateStore<Pair> pairs;
    private final Organisations organisations;
    private final Policies policies;
    private final Templates templates;

    OrderDocument(
            AggregateStore<Pair> pairs,
            Organisations organisations,
            Policies policies,
            Templates templates) {
        this.pairs = pairs;
        this.organisations = organisations;
        this.policies = policies;
        this.templates = templates;
    }

    /** How somebody is called on paper. */
    record Name(String id, String name, @Nullable String schoolClass) {}

    byte[] print(PairingOrder order, Map<String, Name> names) {
        Map<String, Object> data = head(order);
        data.put("pairs", rows(order, names));
        return render(templates.of(order.organisation()), data, "pairs");
    }

    byte[] extract(PairingOrder order, List<Extract.Row> rows) {
        Map<String, Object> data = head(order);
        data.put("forms", rows.stream().map(OrderDocument::row).toList());
        return render(templates.extract(), data, "forms");
    }

    private Map<String, Object> head(PairingOrder order) {
        Map<String, Object> head = new HashMap<>();
        head.put(
                "organisation",
                organisations
                        .find(order.organisation())
                        .map(o -> o.name())
                        .orElse(order.organisation()));
        head.put("number", order.number() == null ? "______" : order.number());
        head.put("on", order.on() == null ? "«___» __________ 20___" : day(order.on()));
        head.put("since", day(order.since()));
        head.put("until", day(order.until()));
        return head;
    }

    private List<Map<String, Object>> rows(PairingOrder order, Map<String, Name> names) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String id : order.pairs()) {
            Optional<Stored<Pair>> pair = pairs.find(id);
            pair.ifPresent(found -> rows(found.state(), names, rows));
        }
        return rows;
    }

    private void rows(Pair pair, Map<String, Name> names, List<Map<String, Object>> rows) {
        String form = pair.dossier().terms().form();
        String title = policies.current().form(form).map(f -> f.title().ru()).orElse(form);
        for (Member member : pair.team().open()) {
            if (member.agreed() != null) {
                Map<String, Object> row = new HashMap<>();
                row.put("n", rows.size() + 1);
                row.put("mentor", name(names, pair.team().mentor().participant()));
                row.put("mentee", name(names, member.participant()));
                row.put("form", title);
                rows.add(row);
            }
        }
    }

    private static String name(Map<String, Name> names, String id) {
        Name name = names.get(id);
        if (name == null) {
            return BLANK;
        }
        return name.schoolClass() == null ? name.name() : name.name() + ", " + name.schoolClass();
    }

    private static Map<String, Object> row(Extract.Row row) {
        return Map.of(
                "form",
                row.title().ru(),
                "pairs",
                row.pairs(),
                "groups",
                row.groups(),
                "mentors",
                row.mentors(),
                "mentees",
                row.mentees());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static byte[] render(byte[] template, Map<String, Object> data, String table) {
        Configure configure =
                Configure.builder().bind(table, new LoopRowTableRenderPolicy()).build();
        var out = new ByteArrayOutputStream();
        try (XWPFTemplate document =
                XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
            document.render(data).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
