package nastavnik.portal.people;

import nastavnik.portal.place.Here;
import nastavnik.portal.services.Services;

import org.springframework.stereotype.Component;

/** Cards of people; every look names its purpose, and is on record. */
@Component
class Cards {

    private final Services services;

    Cards(Services services) {
        this.services = services;
    }

    Card one(Here here, String id) {
        here.organisation();
        return services.registry()
                .get(Card.class, "/people/{id}?purpose={purpose}", id, Purpose.CARD);
    }
}
