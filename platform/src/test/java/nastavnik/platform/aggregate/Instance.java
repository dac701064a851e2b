package nastavnik.platform.aggregate;

import nastavnik.platform.aggregate.SampleApplication.Known;
import nastavnik.platform.aggregate.SampleApplication.Parts;
import nastavnik.platform.aggregate.SampleApplication.Programme;
import nastavnik.platform.replica.Replica;
import nastavnik.platform.testing.Crash;
import nastavnik.platform.testing.Doom;
import nastavnik.platform.testing.TestRegion;
import nastavnik.platform.testing.TestTokens;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One running instance of the sample service, and its doom. */
record Instance(ConfigurableApplicationContext context, Doom doom) {

    static Instance start() {
        Doom doom = new Doom();
        ApplicationContextInitializer<ConfigurableApplicationContext> doomed =
                context -> context.getBeanFactory().addBeanPostProcessor(doom);
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(SampleApplication.class, TestTokens.class)
                        .initializers(new TestRegion.Initializer(), doomed)
                        .run(
                                "--server.port=0",
                                "--spring.mongodb.database=crashes",
                                "--spring.application.name=crashes",
                                "--spring.lifecycle.timeout-per-shutdown-phase=1s",
                                "--logging.level.org.springframework=off",
                                "--logging.level.nastavnik=off");
        return new Instance(context, doom);
    }

    void stop() {
        doom.kill();
        try {
            context.close();
        } catch (Crash e) {
            // a dead process closes nothing
        }
    }

    private Parts parts() {
        return context.getBean(Parts.class);
    }

    AggregateStore<Programme> programmes() {
        return parts().programmes();
    }

    Replica<Known> known() {
        return parts().known();
    }

    int closings(String organisation) {
        return parts().tallies()
                .find(organisation)
                .map(stored -> stored.state().closings())
                .orElse(0);
    }

    /** Asked of whichever of the two is alive. */
    boolean isOpen(String id, Instance other) {
        try {
            return programmes().get(id).state().open();
        } catch (Crash e) {
            return other.programmes().get(id).state().open();
        }
    }
}
