package nastavnik.region.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asks a program whether it is ready for work. */
@FunctionalInterface
public interface Readiness {

    boolean isReady();

    /** Ready when the address answers 200. */
    static Readiness answers(URI address) {
        return () -> {
            try {
                var connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(1_000);
                connection.setReadTimeout(3_000);
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Ready when somebody listens on this port of this machine. */
    static Readiness listens(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }
}
