package nastavnik.registry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that knows who takes part; the only one that keeps names. */
@SpringBootApplication
public class RegistryApplication {

    /** Starts the service; everything else comes from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(RegistryApplication.class, arguments);
    }
}
