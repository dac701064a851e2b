package nastavnik.monitoring.feedback;

import nastavnik.monitoring.pairs.AskNoMore;
import nastavnik.platform.replica.Worker;
import nastavnik.platform.store.Filter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Withdraws what a person has open about a pair that ended before its time. */
@Component
class WithdrawOfPair implements Worker<AskNoMore> {

    private final ObjectProvider<ChangeFeedback> change;

    WithdrawOfPair(ObjectProvider<ChangeFeedback> change) {
        this.change = change;
    }

    @Override
    public void carryOut(String pair, AskNoMore todo) {
        change.getObject().askNoMore(Filter.is("sheet.pair", pair), todo.participant(), todo.on());
    }
}
