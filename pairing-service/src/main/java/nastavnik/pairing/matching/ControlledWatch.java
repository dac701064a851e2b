package nastavnik.pairing.matching;

import nastavnik.pairing.matching.RunControl.Stage;
import nastavnik.pairing.matching.RunControl.Stop;
import nastavnik.pairing.matching.network.Watch;

/** Passes on where a solver is, and stops it when the caller wants. */
final class ControlledWatch implements Watch {

    private final RunControl control;
    private Stage stage = Stage.CANDIDATES;

    ControlledWatch(RunControl control) {
        this.control = control;
    }

    void enter(Stage next) {
        stage = next;
        at(0, 1);
    }

    @Override
    public void at(long done, long of) {
        Stop stop = control.stop();
        if (stop != Stop.NO) {
            throw new MatchingStopped(stop);
        }
        control.progress(stage, done, of);
    }
}
