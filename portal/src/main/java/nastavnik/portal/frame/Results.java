package nastavnik.portal.frame;

import nastavnik.portal.services.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Map;

/** What became of a command, told on the next page or beside the form that sent it. */
@Component
public class Results {

    private final Texts texts;

    Results(Texts texts) {
        this.texts = texts;
    }

    /**
     * One line of a bulk answer.
     *
     * @param problem why it was refused; none where it was done
     */
    public record Item(String id, @Nullable Long revision, Refused.@Nullable Problem problem) {}

    /** A bulk answer. */
    public record Items(List<Item> items) {

        /** How many were done. */
        public int done() {
            return Math.toIntExact(items.stream().filter(one -> one.problem() == null).count());
        }
    }

    /** One refusal of many: who or what, and why. */
    public record OfMany(String name, Said said) {}

    /** «Готово» on the next page. */
    public void done(RedirectAttributes next, String key, Object... arguments) {
        next.addFlashAttribute("done", texts.of(key, arguments));
    }

    /** How many of many were done, and why the others were not; {@code names} by id. */
    public void done(RedirectAttributes next, String key, Items items, Map<String, String> names) {
        if (items.done() > 0 || items.items().isEmpty()) {
            done(next, key, items.done());
        }
        refusals(next, items, names);
    }

    /** Why some of many were not done; {@code names} by id. */
    public void refusals(RedirectAttributes next, Items items, Map<String, String> names) {
        next.addFlashAttribute(
                "refusals",
                items.items().stream()
                        .filter(one -> one.problem() != null)
                        .map(one -> ofMany(one, names))
                        .toList());
    }

    private OfMany ofMany(Item item, Map<String, String> names) {
        String name = names.getOrDefault(item.id(), item.id());
        Refused.Problem problem = item.problem();
        return new OfMany(name, texts.said(new Refused(422, orSilent(problem))));
    }

    private static Refused.Problem orSilent(Refused.@Nullable Problem problem) {
        return problem == null ? new Refused.Problem(null, null, null, null, null, null) : problem;
    }

    /** A refusal in words. */
    public Said said(Refused refused) {
        return texts.said(refused);
    }

    /** The refusal of a whole command, told on the next page. */
    public void refused(RedirectAttributes next, Refused refused) {
        next.addFlashAttribute("said", texts.said(refused));
    }

    /** The refusal beside the form that sent it, which keeps what was typed. */
    public void refused(Model page, Refused refused) {
        page.addAttribute("said", texts.said(refused));
    }
}
