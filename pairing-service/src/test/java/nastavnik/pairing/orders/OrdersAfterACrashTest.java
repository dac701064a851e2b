package nastavnik.pairing.orders;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.pairing.PairingTest;
import nastavnik.pairing.Person;
import nastavnik.pairing.course.ActivatePair;
import nastavnik.pairing.orders.PairingOrder.Status;
import nastavnik.platform.store.Records;
import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Eventually;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.BasicQuery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;

/** What stands in the store after a kill -9 in the middle of a registration is finished. */
class OrdersAfterACrashTest extends PairingTest {

    @Autowired private Records<PairingOrder> orders;
    @Autowired private ActivatePair activatePair;
    @Autowired private UnfinishedOrders unfinished;
    @Autowired private MongoTemplate mongo;
    private String people = "";

    @Test
    void anOrderCutOffAfterItsFirstPairIsFinishedByItself() {
        List<String> pairs = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            pairs.add(agreed(Person.mentor(school, 1), mentees(1)));
        }
        String id = prepared(pairs);
        PairingOrder cut =
                orders.update(id, order -> order.registering("15-о", today, null)).orElseThrow();
        activatePair.handle(
                new ActivatePair.Command(pairs.getFirst(), cut.order(), cut.period(), null));
        long revision = pair(pairs.getFirst()).revision();

        Eventually.until(() -> orders.find(id).orElseThrow().status() == Status.REGISTERED);

        assertThat(pairs).allSatisfy(pair -> assertThat(status(pair)).isEqualTo("ACTIVE"));
        assertThat(pair(pairs.getFirst()).revision()).isEqualTo(revision);
    }

    @Test
    void aPairRefusedForNowOnlyIsPutInForceLater() {
        Person mentor = Person.mentor(school, 1);
        String one = agreed(Person.mentor(school, 1), mentees(1));
        String other = agreed(mentor, mentees(1));
        String order = prepared(List.of(one, other));
        Document known = forget(mentor.id());

        Api.Reply reply = register(order);

        assertThat(reply.body().path("status").asString()).isEqualTo("REGISTERING");
        assertThat(reply.body().at("/items/1/problem/type").asString())
                .isEqualTo("/problems/not-yet");
        assertThat(status(one)).isEqualTo("ACTIVE");
        unfinished.finish();
        assertThat(orders.find(order).orElseThrow().status()).isEqualTo(Status.REGISTERING);

        mongo.insert(known, people);
        unfinished.finish();

        assertThat(orders.find(order).orElseThrow().status()).isEqualTo(Status.REGISTERED);
        assertThat(orders.find(order).orElseThrow().refused()).isEmpty();
        assertThat(status(other)).isEqualTo("ACTIVE");
    }

    /** As if the registry had not told of the person yet. */
    private Document forget(String person) {
        people =
                mongo.getCollectionNames().stream()
                        .filter(name -> name.startsWith("participants_"))
                        .filter(name -> mongo.findById(person, Document.class, name) != null)
                        .findFirst()
                        .orElseThrow();
        return Objects.requireNonNull(
                mongo.findAndRemove(
                        new BasicQuery(new Document("_id", person)), Document.class, people));
    }

    @Test
    void aStartBeforeAnAgreementNeedsAReasonBeforeTheOrderHasANumber() {
        String pair = proposed(Person.mentor(school, 1), mentees(1));
        var paper = Map.of("items", List.of(Map.of("pair", pair)), "on", today.plusDays(1));
        asCurator().post("/pairs/agreements", paper);
        String order = prepared(List.of(pair));

        assertThat(problem(register(order))).isEqualTo("/problems/early-start-has-a-reason");
        assertThat(orders.find(order).orElseThrow().status()).isEqualTo(Status.PREPARED);
        var number = Map.of("number", "12-о", "on", today, "reason", "Согласие было устным");
        Api.Reply reply = asHead().post("/orders/" + order + "/registration", number);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(status(pair)).isEqualTo("ACTIVE");
    }

    @Test
    void namesComeWithTheRequestAndStandOnPaper() throws IOException {
        Person mentor = Person.mentor(school, 1);
        List<String> mentee = mentees(1);
        String order = prepared(List.of(agreed(mentor, mentee)));
        var names =
                List.of(
                        Map.of("id", mentor.id(), "name", "Ясенева Вера", "class", "10 «А»"),
                        Map.of("id", mentee.getFirst(), "name", "Клёнов Пётр"));

        Api.Reply paper =
                asCurator().post("/orders/" + order + "/document", Map.of("names", names));

        assertThat(text(paper.bytes()))
                .contains("Ясенева Вера, 10 «А»", "Клёнов Пётр", "ученик – ученик", school)
                .doesNotContain("{{", "[mentee]");
    }

    @Test
    void onlyAWordDocumentBecomesATemplate() {
        String address = "/organisations/" + school + "/order-template";
        byte[] own = asCurator().get(address).bytes();

        assertThat(put(address, own).status()).isEqualTo(204);
        assertThat(put(address, "no document".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(400);
        assertThat(asCurator().get(address).bytes()).isEqualTo(own);
        assertThat(asCurator().delete(address).status()).isEqualTo(204);
    }

    private Api.Reply put(String address, byte[] file) {
        String line = "\r\n";
        var form = new java.io.ByteArrayOutputStream();
        form.writeBytes(
                ("--x"
                                + line
                                + "Content-Disposition: form-data; name=\"file\";"
                                + " filename=\"t.docx\""
                                + line
                                + line)
                        .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes((line + "--x--" + line).getBytes(StandardCharsets.UTF_8));
        return asCurator()
                .send(
                        "PUT",
                        address,
                        java.net.http.HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()),
                        "multipart/form-data; boundary=x");
    }

    private static String text(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IllegalStateException("no document");
    }
}
