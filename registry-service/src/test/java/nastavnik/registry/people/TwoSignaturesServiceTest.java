package nastavnik.registry.people;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** From 14 to 17 two have to sign; both papers may be recorded by two hands at once. */
@ServiceTest
class TwoSignaturesServiceTest {

    private static final int PEOPLE = 25;

    private final Api api;

    @Autowired
    TwoSignaturesServiceTest(Api api) {
        this.api = api;
    }

    @Test
    void twoSignaturesRecordedAtOnceAreBothKept() throws Exception {
        School school = new School(api);
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < PEOPLE; number++) {
                String person = school.pupil("Орлова" + "а".repeat(number), 2011, "9Б");
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Api.Reply>> signing =
                        List.of("SELF", "REPRESENTATIVE").stream()
                                .map(
                                        signer ->
                                                hands.submit(
                                                        () -> {
                                                            together.await();
                                                            return sign(school, person, signer);
                                                        }))
                                .toList();
                for (Future<Api.Reply> one : signing) {
                    assertThat(one.get().toString()).startsWith("200").doesNotContain("/problems/");
                }
                assertThat(isPreliminary(school, person)).as("person %s", number).isFalse();
            }
        }
    }

    @Test
    void wholePapersRecordedTwiceAtOnceMakeOneParticipant() throws Exception {
        School school = new School(api);
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            String person = school.pupil("Власова", 2011, "9Б");
            List<Future<Api.Reply>> signing =
                    List.of(1, 2, 3, 4).stream()
                            .map(_ -> hands.submit(() -> sign(school, person, "BOTH")))
                            .toList();
            for (Future<Api.Reply> one : signing) {
                assertThat(one.get().toString()).startsWith("200").doesNotContain("/problems/");
            }
            assertThat(isPreliminary(school, person)).isFalse();
        }
    }

    private Api.Reply sign(School school, String person, String signer) {
        Map<String, String> paper =
                Map.of(
                        "person",
                        person,
                        "purpose",
                        "PROCESSING",
                        "signer",
                        signer,
                        "on",
                        "2026-09-05");
        return school.post(
                "/organisations/" + school.id + "/consents", Map.of("items", List.of(paper)));
    }

    private boolean isPreliminary(School school, String person) {
        Api.Reply card = api.as(school.curator).get("/people/" + person + "?purpose=CARD");
        assertThat(card.status()).isEqualTo(200);
        return card.body().path("preliminary").asBoolean();
    }
}
