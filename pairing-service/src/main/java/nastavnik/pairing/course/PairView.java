package nastavnik.pairing.course;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import nastavnik.events.PairState;
import nastavnik.events.Side;
import nastavnik.pairing.pair.Agreement;
import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Mentor;
import nastavnik.pairing.pair.Order;
import nastavnik.pairing.pair.Pair;
import nastavnik.platform.aggregate.Stored;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How a pair is shown: its public state, and what its own people may know beside. */
final class PairView {

    private PairView() {}

    /** A row of a list. */
    record Row(String id, long revision, @JsonUnwrapped PairState pair) {

        static Row of(Stored<Pair> pair) {
            return new Row(pair.id(), pair.revision(), pair.state().state());
        }
    }

    /** The whole of it; {@code warnings} are the rules it breaks without being forbidden. */
    record Whole(
            String id,
            long revision,
            @JsonUnwrapped PairState pair,
            List<Order> orders,
            List<Yes> agreements,
            List<String> warnings) {

        static Whole of(Stored<Pair> pair, List<String> warnings) {
            return new Whole(
                    pair.id(),
                    pair.revision(),
                    pair.state().state(),
                    pair.state().dossier().orders(),
                    everybody(pair.state()),
                    warnings);
        }
    }

    /** Whether somebody said yes; {@code minor}: the representative too. */
    record Yes(
            String participant,
            Side side,
            boolean minor,
            @Nullable LocalDate on,
            Agreement.@Nullable Method method) {

        private static Yes of(
                String participant, Side side, boolean minor, @Nullable Agreement agreed) {
            return new Yes(
                    participant,
                    side,
                    minor,
                    agreed == null ? null : agreed.on(),
                    agreed == null ? null : agreed.method());
        }
    }

    private static List<Yes> everybody(Pair pair) {
        Mentor mentor = pair.team().mentor();
        return Stream.concat(
                        Stream.of(
                                Yes.of(
                                        mentor.participant(),
                                        Side.MENTOR,
                                        mentor.minor(),
                                        mentor.agreed())),
                        pair.team().open().stream().map(PairView::agreement))
                .toList();
    }

    private static Yes agreement(Member member) {
        return Yes.of(member.participant(), Side.MENTEE, member.minor(), member.agreed());
    }
}
