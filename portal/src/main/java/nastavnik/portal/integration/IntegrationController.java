package nastavnik.portal.integration;

import nastavnik.portal.place.Here;
import nastavnik.portal.place.NotHere;
import nastavnik.portal.services.PortalSettings;
import nastavnik.portal.services.Remote;
import nastavnik.portal.services.Services;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * The interfaces of the services, to read and as files. The portal passes the descriptions on, for
 * the services themselves may stand where no browser reaches them.
 */
@Controller
@RequestMapping("/services")
class IntegrationController {

    private static final List<String> NAMES =
            List.of("registry", "pairing", "monitoring", "reporting");
    private static final String DESCRIPTION = "/v3/api-docs";

    private final Services services;
    private final PortalSettings settings;

    IntegrationController(Services services, PortalSettings settings) {
        this.services = services;
        this.settings = settings;
    }

    @GetMapping
    String all(Here here, Model page) {
        page.addAttribute("services", NAMES);
        page.addAttribute("issuer", settings.issuer());
        return "integration/services";
    }

    @GetMapping("/{name}")
    String one(Here here, @PathVariable String name, Model page) {
        JsonNode description = of(name).get(JsonNode.class, DESCRIPTION);
        page.addAttribute("name", name);
        page.addAttribute("offered", Interface.of(description));
        return "integration/service";
    }

    @GetMapping("/{name}/openapi.json")
    ResponseEntity<byte[]> file(Here here, @PathVariable String name) {
        return of(name).file(DESCRIPTION);
    }

    private Remote of(String name) {
        return switch (name) {
            case "registry" -> services.registry();
            case "pairing" -> services.pairing();
            case "monitoring" -> services.monitoring();
            case "reporting" -> services.reporting();
            default -> throw new NotHere();
        };
    }
}
