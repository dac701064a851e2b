package nastavnik.pairing.matching;

import nastavnik.pairing.matching.candidates.CandidateTable;
import nastavnik.pairing.matching.network.LiveAssignment;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Keeps the candidates left out of a region's lists dear enough after every edit.
 *
 * <p>An edit moves prices. Where one falls, the mentor becomes cheaper for all who could have that
 * mentor: their bounds follow it down. Where one rises, those who sit there pay more. Whoever pays
 * more than the bound is asked anew, which may move prices again, until all is quiet. So an edit
 * costs what it touches, whatever the size of the whole.
 */
final class Upkeep {

    private final Pricing pricing;
    private final Temptation temptation;
    private final Model model;
    private final LiveAssignment live;
    private final LastSeen lastSeen;
    private final Suspects suspects = new Suspects();

    /** What fell since all is only imagined, look by look. */
    private final Deque<Falls> imagined = new ArrayDeque<>();

    /** What is missing of what is only imagined, look by look; null in earnest. */
    private @Nullable List<Missing> missing;

    /** Candidates some wishes miss, a row for each. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Missing(int[] wishes, CandidateTable candidates) {}

    Upkeep(Pricing pricing, Model model, LiveAssignment live) {
        this.pricing = pricing;
        temptation = pricing.temptation();
        this.model = model;
        this.live = live;
        lastSeen = new LastSeen(model, live);
    }

    /**
     * Gives those who should have a mentor in their lists who just came. The next look at the root
     * counts as a fall of its price, for nobody else was asked until now.
     */
    IntStream letIn(int mentor) {
        lastSeen.grow();
        lastSeen.forget(mentor);
        return pricing.suitors(mentor);
    }

    /** Makes the invariant of {@link Pricing} true again. */
    void settle() {
        if (missing == null) {
            bringIn();
        } else {
            note(missing);
        }
    }

    /** One wish after another: what each is told must hold at the prices of just then. */
    private void bringIn() {
        catchUp();
        for (int w = suspects.removeFirst(); w >= 0; w = suspects.removeFirst()) {
            pricing.ask(w);
            catchUp();
        }
    }

    /** Lowers the bounds to the prices there are, and collects who may want somebody now. */
    private void catchUp() {
        lastSeen.grow();
        temptation.lower(look(), suspects::add);
    }

    /** Collects who pays more or moved since the last look, and gives who got cheaper. */
    private Falls look() {
        Set<Integer> cheaper = new TreeSet<>();
        lastSeen.look(cheaper::add, this::suspectMembers);
        for (int w : live.movedLately()) {
            suspects.add(w);
        }
        return new Falls(
                cheaper.stream().map(this::fall).toList(),
                mentor -> model.catalogue.mentor(mentor).placesByForm().keySet());
    }

    private void suspectMembers(int node) {
        for (int w = live.firstMember(node); w >= 0; w = live.nextMember(w)) {
            if (!pricing.isWhole(w)) {
                suspects.add(w);
            }
        }
    }

    private Falls.Fall fall(int mentor) {
        return new Falls.Fall(mentor, pricing.least(mentor), lastSeen.fall(mentor));
    }

    /** The same after a change that concerns everybody. */
    void settleAll() {
        for (int w = 0; w < model.net.wishes(); w++) {
            suspects.add(w);
        }
        settle();
    }

    /**
     * Answers from a state that is taken back afterwards. What would be missing in it is made known
     * now, where nobody wants it yet, and it is imagined again, until nothing would be.
     */
    <T> T imagine(Supplier<T> answer) {
        while (true) {
            List<Missing> wanted = new ArrayList<>();
            missing = wanted;
            T then;
            try {
                then = live.imagine(answer);
            } finally {
                missing = null;
                suspects.clear();
            }
            if (wanted.isEmpty()) {
                return then;
            }
            wanted.forEach(some -> pricing.know(some.wishes, some.candidates));
            bringIn();
        }
    }

    /**
     * Notes who would miss somebody at the prices as they are imagined. Nobody would at the last
     * look, or it is imagined again anyway: so only what changed since needs to be looked at.
     */
    private void note(List<Missing> wanted) {
        Falls falls = look();
        if (!falls.isEmpty()) {
            imagined.push(falls);
            live.whenTakenBack(imagined::pop);
        }
        suspects.retain(w -> !pricing.isQuiet(w, imagined));
        temptation.eachTempted(falls, suspects::add);
        int[] wishes = suspects.removeAll();
        CandidateTable candidates = pricing.missing(wishes);
        if (candidates.size() > 0) {
            wanted.add(new Missing(wishes, candidates));
        }
    }
}
