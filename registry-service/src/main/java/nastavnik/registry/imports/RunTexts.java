package nastavnik.registry.imports;

import nastavnik.registry.sheet.Remark;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Puts what is said of rows into words. */
@Component
class RunTexts {

    private final MessageSource messages;
    private final Clock clock;

    RunTexts(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    RunView view(ImportRun run) {
        return new RunView(
                run.id(),
                run.organisation(),
                run.side(),
                run.cycle(),
                run.check(),
                run.statusAt(clock.instant()),
                run.rows(),
                run.done(),
                run.added(),
                run.changed(),
                run.unchanged(),
                lines(run.errors()),
                lines(run.remarks()),
                run.pairs().size(),
                run.at(),
                run.undoUntil(),
                run.undo() == null ? null : undone(run.undo()));
    }

    private RunView.Undone undone(Undo undo) {
        return new RunView.Undone(
                undo.status(),
                undo.at(),
                undo.removed(),
                undo.restored(),
                undo.left().stream().map(this::left).toList());
    }

    private RunView.Left left(Undo.Left left) {
        return new RunView.Left(left.row(), left.person(), text(left.reason()));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private List<RunView.Line> lines(List<Remark> remarks) {
        return remarks.stream().map(this::line).toList();
    }

    private RunView.Line line(Remark remark) {
        return new RunView.Line(
                remark.row(), remark.letter(), text(remark.key(), remark.arguments().toArray()));
    }
}
