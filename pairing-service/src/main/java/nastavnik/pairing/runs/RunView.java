package nastavnik.pairing.runs;

import nastavnik.pairing.matching.result.Certificate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A run as it is shown; whether the answer is proved to be the best is said outright. */
record RunView(
        String id,
        String organisation,
        String cycle,
        List<String> forms,
        Run.Status status,
        LocalDate day,
        int policyVersion,
        Run.ReadTo readTo,
        @Nullable String inputHash,
        int frozen,
        int matched,
        int of,
        int unmatchedByRules,
        int unmatchedByPlaces,
        int withoutForm,
        @Nullable Quality quality,
        @Nullable Proved certificate) {

    /** The certificate with its verdict. */
    record Proved(
            long primal,
            long dual,
            boolean feasible,
            boolean mostMatched,
            boolean complete,
            int branches,
            long leave,
            boolean optimal) {

        static Proved of(Certificate c) {
            return new Proved(
                    c.primal(),
                    c.dual(),
                    c.feasible(),
                    c.mostMatched(),
                    c.complete(),
                    c.branches(),
                    c.leave(),
                    c.optimal());
        }
    }

    static RunView of(Run run) {
        Certificate certificate = run.certificate();
        return new RunView(
                run.id(),
                run.organisation(),
                run.cycle(),
                run.forms(),
                run.status(),
                run.day(),
                run.policyVersion(),
                run.readTo(),
                run.inputHash(),
                run.frozen(),
                run.matched(),
                run.of(),
                run.unmatchedByRules(),
                run.unmatchedByPlaces(),
                run.withoutForm() == null ? 0 : run.withoutForm(),
                run.quality(),
                certificate == null ? null : Proved.of(certificate));
    }
}
