package nastavnik.pairing.matching.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random changes of a small network, each told by its name. */
final class RandomEdits {

    final Network net;
    final LiveAssignment live;
    private final Random random;
    private final RandomNetworks networks;
    private final List<Integer> frozen = new ArrayList<>();

    RandomEdits(long seed) {
        random = new Random(seed);
        networks = RandomNetworks.small(random);
        net = networks.net;
        live = new LiveAssignment(net);
        live.solve((_, _) -> {});
    }

    String next() {
        int root = random.nextInt(net.nodes);
        while (!net.isRoot(root)) {
            root = net.parent[root];
        }
        int wish = net.wishes == 0 ? -1 : random.nextInt(net.wishes);
        return switch (random.nextInt(10)) {
            case 0 -> comeNew();
            case 1 -> wish < 0 ? comeNew() : comeOrGo(wish);
            case 2 -> place(root);
            case 3 -> losePlace(root);
            case 4 -> block();
            case 5 -> wish < 0 ? comeNew() : allow(wish);
            case 6 -> wish < 0 ? comeNew() : freeze(wish);
            case 7 -> release();
            case 8 -> wish < 0 ? comeNew() : releave(wish);
            default -> newRoot();
        };
    }

    /** One of the changes that can be taken back. */
    void imaginable() {
        int wish = net.wishes == 0 ? -1 : random.nextInt(net.wishes);
        if (wish >= 0 && random.nextBoolean()) {
            comeOrGo(wish);
        } else if (wish >= 0 && live.arc(wish) >= 0 && random.nextBoolean()) {
            int node = net.to[live.arc(wish)];
            WaysOut ways = live.without(wish);
            if (random.nextBoolean()) {
                ways.make(node, Labels.FAR);
            } else if (ways.find(node, Labels.FAR)) {
                ways.take();
            }
        } else if (net.arcs > 0) {
            int arc = random.nextInt(net.arcs);
            if (net.isBanned(arc)) {
                live.lift(arc);
            } else if (net.isArc(arc)) {
                live.ban(arc);
            }
        }
    }

    private String comeNew() {
        if (net.wishes >= 7) {
            return "nothing";
        }
        int wish = networks.addWish();
        live.grow();
        live.add(wish);
        return "new wish " + wish;
    }

    private String comeOrGo(int wish) {
        if (live.isPresent(wish)) {
            live.remove(wish);
            return "removed " + wish;
        }
        live.add(wish);
        return "added " + wish;
    }

    private String place(int root) {
        live.places().add(root);
        return "place at " + root;
    }

    private String losePlace(int root) {
        if (net.capacity[root] == 0) {
            return "nothing";
        }
        live.places().lose(root);
        return "place lost at " + root;
    }

    private String block() {
        if (net.arcs == 0) {
            return "nothing";
        }
        int arc = random.nextInt(net.arcs);
        if (net.isBanned(arc)) {
            live.lift(arc);
            return "lifted " + arc;
        }
        if (net.isArc(arc) && random.nextBoolean()) {
            live.ban(arc);
            return "banned " + arc;
        }
        if (net.isArc(arc)) {
            live.block(arc);
        }
        return "blocked " + arc;
    }

    private String allow(int wish) {
        int node = random.nextInt(net.nodes);
        live.allow(wish, node, networks.cost());
        return "allowed " + wish + " at " + node;
    }

    private String freeze(int wish) {
        int arc = live.arc(wish);
        if (arc < 0) {
            return "nothing";
        }
        frozen.add(net.to[arc]);
        live.places().freeze(wish);
        return "frozen " + wish;
    }

    private String release() {
        if (frozen.isEmpty()) {
            return "nothing";
        }
        int node = frozen.removeLast();
        live.places().release(node);
        return "released at " + node;
    }

    private String releave(int wish) {
        live.releave(wish, networks.leave());
        return "other leave of " + wish;
    }

    private String newRoot() {
        if (net.nodes > 9) {
            return "nothing";
        }
        int root = net.addRoot(0, random.nextInt(3));
        int child = random.nextBoolean() ? net.addChild(root, 1) : root;
        live.grow();
        live.places().close(root);
        for (int w = 0; w < net.wishes; w++) {
            if (random.nextBoolean()) {
                live.allow(w, random.nextBoolean() ? child : root, networks.cost());
            }
        }
        live.places().settle(root);
        for (int k = random.nextInt(3); k > 0; k--) {
            live.places().add(root);
        }
        return "new root " + root;
    }
}
