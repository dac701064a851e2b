package nastavnik.pairing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that knows who works with whom. */
@SpringBootApplication
public class PairingApplication {

    /** Starts the service; everything else comes from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(PairingApplication.class, arguments);
    }
}
