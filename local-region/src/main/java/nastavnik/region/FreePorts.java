package nastavnik.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks the system about ports before anything is started. */
final class FreePorts {

    private FreePorts() {}

    /** All taken at once and then freed, so that they differ. */
    static Map<Part, Integer> forAll(Set<Part> parts) {
        var ports = new EnumMap<Part, Integer>(Part.class);
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (var part : parts) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                ports.put(part, socket.getLocalPort());
            }
            for (var socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names every port that cannot be had, who wanted it and how to give another. */
    static void check(Settings settings) {
        var wantedBy = new HashMap<Integer, Part>();
        var reasons = new ArrayList<CannotStart.Reason>();
        for (var part : settings.parts()) {
            int port = settings.port(part);
            var other = wantedBy.putIfAbsent(port, part);
            if (other != null) {
                reasons.add(
                        CannotStart.Reason.of(
                                "port.twice", text(port), other.title(), part.title()));
            } else if (!isFree(port)) {
                reasons.add(
                        CannotStart.Reason.of(
                                "port.taken", text(port), part.title(), text(instead(port))));
            }
        }
        if (!reasons.isEmpty()) {
            throw new CannotStart(reasons);
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int instead(int port) {
        return port < 50_000 ? port + 10_000 : port - 10_000;
    }

    private static String text(int port) {
        return String.valueOf(port);
    }
}
