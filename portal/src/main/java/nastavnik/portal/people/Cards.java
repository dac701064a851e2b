package nastavnik.portal.people;

import nastavnik.portal.frame.Texts;
import nastavnik.portal.place.Here;
import nastavnik.portal.services.Services;

import org.springframework.stereotype.Component;

/** Cards of people; every look names its purpose, and is on record. */
@Component
class Cards {

    private final Services services;
    private final Texts texts;

    Cards(Services services, Texts texts) {
        this.services = services;
        this.texts = texts;
    }

    Card one(Here here, String id) {
        here.organisation();
        return services.registry()
                .get(
                        Card.class,
                        "/people/{id}?purpose={purpose}",
                        id,
                        texts.of("people.purpose.card"));
    }
}
