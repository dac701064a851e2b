package nastavnik.pairing.matching.network;

/**
 * Whether one more wish could be filled: a search in the residual graph from all wishes left alone
 * at once. It costs no more than a look at every arc.
 */
final class AugmentingPath {

    private final Network net;
    private final Assignment assignment;
    private final int[] flow;
    private final int[] memberStart;
    private final int[] member;
    private final boolean[] reached;
    private final int[] stack;
    private int size;

    AugmentingPath(Network net, Assignment assignment, int[] flow) {
        this.net = net;
        this.assignment = assignment;
        this.flow = flow;
        memberStart = new int[net.nodes() + 1];
        member = new int[net.wishes];
        reached = new boolean[net.nodes()];
        stack = new int[net.nodes()];
        listMembers();
    }

    static boolean exists(Network net, Assignment assignment, int[] flow) {
        return new AugmentingPath(net, assignment, flow).search();
    }

    private void listMembers() {
        for (int i = 0; i < net.wishes; i++) {
            if (assignment.arc(i) >= 0) {
                memberStart[net.to[assignment.arc(i)] + 1]++;
            }
        }
        for (int v = 0; v < net.nodes(); v++) {
            memberStart[v + 1] += memberStart[v];
        }
        int[] fill = memberStart.clone();
        for (int i = 0; i < net.wishes; i++) {
            if (assignment.arc(i) >= 0) {
                member[fill[net.to[assignment.arc(i)]]++] = i;
            }
        }
    }

    boolean isReached(int node) {
        return reached[node];
    }

    /** Goes on until it finds a place; if there is none it has reached all it can. */
    boolean search() {
        for (int i = 0; i < net.wishes; i++) {
            if (assignment.arc(i) == Assignment.ALONE) {
                reachFrom(i);
            }
        }
        while (size > 0) {
            int node = stack[--size];
            boolean place = flow[node] < net.capacity[node];
            if (place && net.parent[node] < 0) {
                return true;
            }
            if (place) {
                reach(net.parent[node]);
            }
            for (int m = memberStart[node]; m < memberStart[node + 1]; m++) {
                reachFrom(member[m]);
            }
            reachChildren(node);
        }
        return false;
    }

    private void reachFrom(int wish) {
        for (int a = net.start[wish]; a < net.end[wish]; a++) {
            if (net.isArc(a)) {
                reach(net.to[a]);
            }
        }
    }

    private void reachChildren(int node) {
        for (int c = net.firstChild[node]; c != Network.NONE; c = net.nextChild[c]) {
            if (flow[c] > 0) {
                reach(c);
            }
        }
    }

    private void reach(int node) {
        if (!reached[node]) {
            reached[node] = true;
            stack[size++] = node;
        }
    }
}
