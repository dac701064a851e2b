package nastavnik.region.demo;

import nastavnik.region.Addresses;
import nastavnik.region.Part;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One login of the demonstration, doing what its role may. Patient: news takes a moment. */
final class Somebody {

    private final Wire wire;

    private Somebody(Wire wire) {
        this.wire = wire;
    }

    static Somebody as(String login, Addresses addresses) {
        return new Somebody(new Wire(login, addresses));
    }

    Reply get(Part part, String path) throws InterruptedException {
        return good(wire.patiently(() -> wire.get(part, path)));
    }

    Reply post(Part part, String path, Object body) throws InterruptedException {
        return good(wire.patiently(() -> wire.post(part, path, body)));
    }

    Reply put(Part part, String path, Object body) throws InterruptedException {
        return good(wire.patiently(() -> wire.put(part, path, body)));
    }

    /** Something an earlier loading may have done already; then the refusal says so. */
    Reply offer(Part part, String path, Object body) throws InterruptedException {
        var reply = wire.patiently(() -> wire.post(part, path, body));
        return reply.status() == 409 || reply.status() == 422 ? reply : good(reply);
    }

    Reply upload(String path, String file, Map<String, String> fields) throws InterruptedException {
        return good(wire.patiently(() -> wire.upload(Part.REGISTRY, path, file, fields)));
    }

    /** Every page of a list. */
    List<JsonNode> pages(Part part, String path) throws InterruptedException {
        var all = new ArrayList<JsonNode>();
        var page = get(part, path);
        all.addAll(page.items());
        while (!page.text("next").isEmpty()) {
            page =
                    get(
                            part,
                            path + (path.contains("?") ? "&" : "?") + "after=" + page.text("next"));
            all.addAll(page.items());
        }
        return all;
    }

    private static Reply good(Reply reply) {
        if (!reply.isGood()) {
            throw new IllegalStateException(
                    "%s: %d %s".formatted(reply.asked(), reply.status(), reply.body()));
        }
        return reply;
    }
}
