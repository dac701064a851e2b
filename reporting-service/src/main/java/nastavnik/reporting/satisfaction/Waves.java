package nastavnik.reporting.satisfaction;

import nastavnik.events.Stage;
import nastavnik.reporting.columns.Days;
import nastavnik.reporting.columns.Table;
import nastavnik.reporting.facts.Answers;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.facts.Questionnaires;
import nastavnik.reporting.methodology.Measure;
import nastavnik.reporting.methodology.Methodology.Term;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Goes through the questionnaires of a whole and its parts, stretch by stretch. */
final class Waves {

    private final Facts facts;
    private final Answers answers;
    private final Questionnaires questionnaires;
    private final Measure.Satisfaction measure;
    private final Opinions opinions;
    private final int[] parts;
    private final String[] ids;
    private final Shown shown;

    private Waves(Facts facts, Measure.Satisfaction measure, int[] organisations) {
        this.facts = facts;
        this.answers = facts.answers();
        this.questionnaires = facts.questionnaires();
        this.measure = measure;
        this.opinions = new Opinions(answers, measure.rule());
        this.parts = byId(organisations);
        this.ids = IntStream.of(parts).mapToObj(facts.organisations()::id).toArray(String[]::new);
        this.shown = new Shown(parts);
    }

    /** What may be shown of these organisations as a whole. */
    static Shown in(int[] organisations, Measure.Satisfaction measure, Term term, Facts facts) {
        Waves waves = new Waves(facts, measure, organisations);
        Stretch.of(term).forEach(waves::goThrough);
        return waves.shown;
    }

    /** Their numbers depend on who came first, their ids do not. */
    private int[] byId(int[] organisations) {
        return IntStream.of(organisations)
                .boxed()
                .sorted(Comparator.comparing(facts.organisations()::id))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void goThrough(Stretch stretch) {
        Happenings happenings = new Happenings(stretch.first());
        for (int part = 0; part < parts.length; part++) {
            questionnaires(part, stretch, happenings);
            answers(part, stretch, happenings);
        }
        Wave wave = new Wave(measure.hiddenBelow(), answers, ids, shown);
        happenings.inOrder(wave, row -> answers.roster().id(answers.reply(row)));
        if (stretch.over()) {
            wave.close();
        }
    }

    private void answers(int part, Stretch stretch, Happenings happenings) {
        for (int row = answers.firstIn(parts[part]); row != Table.NONE; row = answers.nextIn(row)) {
            if (stretch.has(answers.on(row))
                    && answers.is(row, measure.side(), Stage.AFTER)
                    && (opinions.speaks(row) || answers.isErased(row))) {
                happenings.answered(answers.on(row), answers.at(row), part, row);
            }
        }
    }

    private void questionnaires(int part, Stretch stretch, Happenings happenings) {
        for (int row = questionnaires.firstIn(parts[part]);
                row != Table.NONE;
                row = questionnaires.nextIn(row)) {
            if (questionnaires.on(row) <= stretch.last()
                    && questionnaires.is(row, measure.side(), Stage.AFTER)) {
                issued(row, part, stretch, happenings);
            }
        }
    }

    /** It is open until it is answered, withdrawn or its last day has passed. */
    private void issued(int row, int part, Stretch stretch, Happenings happenings) {
        int day = questionnaires.until(row) + 1;
        int at = Happenings.DAWN;
        if (questionnaires.withdrawnOn(row) < day) {
            day = questionnaires.withdrawnOn(row);
            at = questionnaires.withdrawnAt(row);
        }
        int answer = answers.to(questionnaires.reply(row));
        if (answer != Table.NONE && isBefore(answer, day, at)) {
            day = answers.on(answer);
            at = answers.at(answer);
        }
        if (day >= stretch.first()) {
            happenings.issued(questionnaires.on(row), questionnaires.at(row), part);
            if (day <= stretch.last() && day != Days.NEVER) {
                happenings.ended(day, at, part);
            }
        }
    }

    private boolean isBefore(int answer, int day, int at) {
        return answers.on(answer) < day || (answers.on(answer) == day && answers.at(answer) < at);
    }
}
