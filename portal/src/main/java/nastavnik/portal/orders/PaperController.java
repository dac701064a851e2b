package nastavnik.portal.orders;

import com.fasterxml.jackson.annotation.JsonProperty;

import nastavnik.portal.pairs.PairView;
import nastavnik.portal.pairs.Pairs;
import nastavnik.portal.people.People;
import nastavnik.portal.people.Purpose;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Services;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The paper the head signs: pairing prints it with names it does not keep. */
@Controller
class PaperController {

    private final Services services;
    private final Pairs pairs;
    private final People people;

    PaperController(Services services, Pairs pairs, People people) {
        this.services = services;
        this.pairs = pairs;
        this.people = people;
    }

    /** A name for the paper. */
    record OnPaper(String id, String name, @JsonProperty("class") @Nullable String form) {}

    @PostMapping("/orders/{id}/document")
    ResponseEntity<byte[]> print(Here here, @PathVariable String id) {
        Order order = services.pairing().get(Order.class, "/orders/{id}", id);
        Set<String> ids = PairView.people(order.pairs().stream().map(pairs::one).toList());
        List<OnPaper> names =
                people.names(ids, Purpose.ORDER).values().stream()
                        .map(one -> new OnPaper(one.id(), one.name(), one.form()))
                        .toList();
        return services.pairing().fileFor(Map.of("names", names), "/orders/{id}/document", id);
    }
}
