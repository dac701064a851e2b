package nastavnik.pairing.matching;

/** A run that was told to give up; nothing of it remains. */
public final class MatchingStopped extends RuntimeException {

    private final RunControl.Stop why;

    public MatchingStopped(RunControl.Stop why) {
        super("matching stopped: " + why);
        this.why = why;
    }

    public RunControl.Stop why() {
        return why;
    }
}
