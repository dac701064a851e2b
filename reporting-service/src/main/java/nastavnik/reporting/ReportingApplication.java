package nastavnik.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that answers what the programme has come to, on any day. */
@SpringBootApplication
public class ReportingApplication {

    /** Starts the service; everything else comes from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(ReportingApplication.class, arguments);
    }
}
