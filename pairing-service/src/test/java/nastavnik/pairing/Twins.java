package nastavnik.pairing;

import nastavnik.platform.testing.Api;
import nastavnik.platform.testing.Doom;
import nastavnik.platform.testing.Eventually;
import nastavnik.platform.testing.TestRegion;
import nastavnik.platform.testing.TestTokens;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two instances of this service over one store, started once for all tests; one of them is killed
 * again and again, and whoever asks it then asks the other one by the same key.
 */
final class Twins {

    private static @Nullable Twins running;

    /** An instance, its doom, and what happens before and after it saves. */
    record Twin(ConfigurableApplicationContext context, Doom doom, Meanwhile meanwhile) {

        static Twin start() {
            Doom doom = new Doom();
            Meanwhile meanwhile = new Meanwhile();
            ApplicationContextInitializer<ConfigurableApplicationContext> doomed =
                    context -> {
                        context.getBeanFactory().addBeanPostProcessor(doom);
                        context.getBeanFactory().addBeanPostProcessor(meanwhile);
                    };
            return new Twin(
                    new SpringApplicationBuilder(PairingApplication.class, TestTokens.class)
                            .initializers(new TestRegion.Initializer(), doomed)
                            .run(
                                    "--server.port=0",
                                    "--spring.mongodb.database=twins",
                                    "--spring.application.name=twins",
                                    "--spring.lifecycle.timeout-per-shutdown-phase=1s",
                                    "--logging.level.root=off",
                                    "--logging.level.nastavnik=off",
                                    "--logging.level.org.springframework=off"),
                    doom,
                    meanwhile);
        }

        Api api() {
            return context.getBean(Api.class);
        }

        void stop() {
            doom.kill();
            try {
                context.close();
            } catch (Error e) {
                // a dead process closes nothing
            }
        }
    }

    private final List<Twin> twins = new ArrayList<>();

    private Twins() {
        twins.add(Twin.start());
        twins.add(Twin.start());
    }

    /** Both of them, alive. */
    static synchronized Twins running() {
        Twins both = running == null ? new Twins() : running;
        running = both;
        both.replaceTheDead();
        return both;
    }

    Twin first() {
        return twins.get(0);
    }

    Twin second() {
        return twins.get(1);
    }

    Twin survivor() {
        return twins.get(0).doom().isDead() ? twins.get(1) : twins.get(0);
    }

    /** From now on one of them lives for a few more steps only. */
    void doomOne(Random dice, int mostSteps) {
        Twin victim = twins.get(dice.nextInt(2));
        victim.doom().after(1 + dice.nextInt(mostSteps), dice.nextBoolean());
    }

    /** What a broker notices by itself after a while: the dead have no partitions any more. */
    void buryTheDead() {
        twins.stream().filter(twin -> twin.doom().isDead()).forEach(Twin::stop);
    }

    /** A new one in the place of one that is dead, or not needed any more. */
    void replaceTheDead() {
        for (int n = 0; n < 2; n++) {
            Twin twin = twins.get(n);
            if (twin.doom().isDead()) {
                twin.stop();
                twins.set(n, Twin.start());
            } else {
                twin.doom().after(Integer.MAX_VALUE, true);
            }
        }
    }

    /** Asks by a key until somebody answers, as the portal would. */
    Api.Reply ask(String login, Function<Api.As, Api.Reply> request) {
        String key = UUID.randomUUID().toString();
        Api.Reply[] answer = new Api.Reply[1];
        int[] turn = {key.hashCode() & 1};
        Eventually.until(
                () -> {
                    Twin one = twins.get(turn[0]++ % 2);
                    if (one.doom().isDead()) {
                        return false;
                    }
                    answer[0] = request.apply(one.api().as(login).header("Idempotency-Key", key));
                    return answer[0].status() < 500;
                });
        return answer[0];
    }

    /** Until both of them know the school and its people. */
    void awaitStarted(School school) {
        String path = "/orders?organisation=" + school.id();
        for (Twin twin : twins) {
            Eventually.until(
                    () ->
                            Stream.of(school.curator(), school.head())
                                    .allMatch(who -> twin.api().as(who).get(path).status() == 200));
        }
    }
}
