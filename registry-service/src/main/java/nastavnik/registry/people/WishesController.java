package nastavnik.registry.people;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import nastavnik.events.Role;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.Bulk;
import nastavnik.registry.participant.Preferences;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

/** Requests, forms and competences, said of a class at once by those who consented late. */
@RestController
class WishesController {

    private final Access access;
    private final SayWishes say;
    private final Bulk bulk;

    WishesController(Access access, SayWishes say, Bulk bulk) {
        this.access = access;
        this.say = say;
        this.bulk = bulk;
    }

    record Body(
            @NotNull LocalDate on, @NotEmpty @Size(max = 500) List<@Valid @NotNull Item> items) {}

    /** What is said of one participation. */
    record Item(
            @NotNull String person,
            @NotNull String participation,
            @JsonUnwrapped @Valid Preferences wishes) {}

    @PostMapping("/organisations/{organisation}/wishes")
    Bulk.Answer say(@PathVariable String organisation, @Valid @RequestBody Body body) {
        access.require(organisation, Role.CURATOR);
        return bulk.each(
                body.items(), Item::person, item -> say.handle(organisation, item, body.on()));
    }
}
