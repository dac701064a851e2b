package nastavnik.reporting.satisfaction;

import nastavnik.reporting.facts.Answers;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Decides answer by answer what may be shown (§6 of the model, decision 0080). Whatever is shown
 * comes in steps of at least so many people and stays; so no two views, of whatever parts and days,
 * differ by fewer.
 *
 * <p>While questionnaires are open, a part shows its earliest answers in steps, as long as enough
 * others are still to come to make a last step. When none is open in the whole, everything is
 * shown; parts that have too few, and the next smallest, in the whole only. Fewer new answers than
 * one step wait.
 */
final class Wave implements Happenings.Visitor {

    private final int least;
    private final Answers answers;
    private final String[] ids;
    private final Shown shown;
    private final Rows[] waiting;
    private final int[] open;
    private final BitSet touched = new BitSet();
    private int allOpen;

    Wave(int least, Answers answers, String[] ids, Shown shown) {
        this.least = least;
        this.answers = answers;
        this.ids = ids;
        this.shown = shown;
        this.open = new int[ids.length];
        this.waiting = new Rows[ids.length];
        Arrays.setAll(waiting, _ -> new Rows());
    }

    @Override
    public void issued(int part) {
        open[part]++;
        allOpen++;
    }

    @Override
    public void answered(int part, int row) {
        waiting[part].add(row);
        touched.set(part);
    }

    @Override
    public void ended(int part) {
        open[part]--;
        allOpen--;
        touched.set(part);
    }

    @Override
    public void pause() {
        touched.stream().forEach(this::step);
        if (allOpen == 0 && !touched.isEmpty()) {
            close();
        }
        touched.clear();
    }

    private void step(int part) {
        Rows rows = waiting[part];
        int cut = rows.cut(least, answers::respondent);
        while (cut > 0 && rows.people(cut, answers::respondent) + open[part] >= least) {
            show(rows.take(cut), row -> shown.showPart(part, row));
            cut = rows.cut(least, answers::respondent);
        }
    }

    /** Nothing is open any more: shows what waits, if it is one step at least. */
    void close() {
        Rows all = new Rows();
        Map<String, Long> people = new LinkedHashMap<>();
        for (int part = 0; part < ids.length; part++) {
            waiting[part].each(all::add);
            people.put(ids[part], (long) waiting[part].people(0, answers::respondent));
        }
        if (all.people(0, answers::respondent) < least) {
            return;
        }
        Set<String> hidden = Suppression.hidden(people, least);
        Rows wholeOnly = new Rows();
        IntStream.range(0, ids.length)
                .forEach(
                        part -> {
                            Rows rows = waiting[part].take(waiting[part].size());
                            if (hidden.contains(ids[part])) {
                                rows.each(wholeOnly::add);
                            } else {
                                showInSteps(rows, row -> shown.showPart(part, row));
                            }
                        });
        showInSteps(wholeOnly, shown::showWhole);
    }

    private void showInSteps(Rows rows, IntConsumer visitor) {
        int cut = rows.cut(least, answers::respondent);
        while (cut > 0 && rows.people(cut, answers::respondent) >= least) {
            show(rows.take(cut), visitor);
            cut = rows.cut(least, answers::respondent);
        }
        show(rows, visitor);
    }

    /** A step goes as it came: without an erased answer the others would give it away. */
    private void show(Rows step, IntConsumer visitor) {
        if (!step.any(answers::isErased)) {
            step.each(visitor);
        }
    }
}
