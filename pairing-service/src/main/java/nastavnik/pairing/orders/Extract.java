package nastavnik.pairing.orders;

import nastavnik.pairing.pair.Member;
import nastavnik.pairing.pair.Pair;
import nastavnik.pairing.policy.Policies;
import nastavnik.pairing.policy.Text;
import nastavnik.platform.aggregate.AggregateStore;

import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An extract without names (public page of a school): how many, in which form. */
@Component
class Extract {

    private final AggregateStore<Pair> pairs;
    private final Policies policies;

    Extract(AggregateStore<Pair> pairs, Policies policies) {
        this.pairs = pairs;
        this.policies = policies;
    }

    /** What an order says of one form. */
    record Row(String form, Text title, int pairs, int groups, int mentors, int mentees) {}

    /** Sums while the pairs are read. */
    private static final class Sum {
        private int pairs;
        private int groups;
        private int mentees;
        private final Set<String> mentors = new HashSet<>();

        private void add(Pair pair) {
            long members = pair.team().members().stream().filter(Sum::counts).count();
            mentees += (int) members;
            mentors.add(pair.team().mentor().participant());
            if (members > 1) {
                groups++;
            } else {
                pairs++;
            }
        }

        private static boolean counts(Member member) {
            return member.since() != null || (member.open() && member.agreed() != null);
        }
    }

    List<Row> of(PairingOrder order) {
        Map<String, Sum> sums = new TreeMap<>();
        for (String id : order.pairs()) {
            pairs.find(id)
                    .ifPresent(
                            pair ->
                                    sums.computeIfAbsent(
                                                    pair.state().dossier().terms().form(),
                                                    _ -> new Sum())
                                            .add(pair.state()));
        }
        return sums.entrySet().stream().map(sum -> row(sum.getKey(), sum.getValue())).toList();
    }

    private Row row(String form, Sum sum) {
        Text title =
                policies.current()
                        .form(form)
                        .map(f -> f.title())
                        .orElseGet(() -> new Text(form, form));
        return new Row(form, title, sum.pairs, sum.groups, sum.mentors.size(), sum.mentees);
    }
}
