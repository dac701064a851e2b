package nastavnik.region.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Listens on a port and does nothing else; asked to, it also refuses to end. */
final class TinyProgram {

    private TinyProgram() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var socket =
                new ServerSocket(Integer.parseInt(args[0]), 1, InetAddress.getLoopbackAddress())) {
            if (args.length > 1) {
                Runtime.getRuntime().addShutdownHook(new Thread(TinyProgram::linger));
            }
            while (!socket.isClosed()) {
                socket.accept().close();
            }
        }
    }

    private static void linger() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
