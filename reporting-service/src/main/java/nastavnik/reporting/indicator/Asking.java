package nastavnik.reporting.indicator;

import nastavnik.events.Role;
import nastavnik.platform.aggregate.NotFound;
import nastavnik.platform.rights.Access;
import nastavnik.platform.web.BadInput;
import nastavnik.reporting.facts.Facts;
import nastavnik.reporting.methodology.Methodologies;
import nastavnik.reporting.methodology.Methodology;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Turns what a request asks into a question its sender may ask. */
@Component
class Asking {

    private static final Role[] WIDER = {
        Role.MUNICIPAL_HEAD,
        Role.MUNICIPAL_COORDINATOR,
        Role.MUNICIPAL_SUPPORT,
        Role.REGIONAL_CENTER,
        Role.REGIONAL_AUTHORITY
    };
    private static final Role[] EVERYBODY = {
        Role.CURATOR,
        Role.HEAD,
        Role.MUNICIPAL_HEAD,
        Role.MUNICIPAL_COORDINATOR,
        Role.MUNICIPAL_SUPPORT,
        Role.REGIONAL_CENTER,
        Role.REGIONAL_AUTHORITY
    };

    private final Access access;
    private final Methodologies methodologies;
    private final Clock clock;

    Asking(Access access, Methodologies methodologies, Clock clock) {
        this.access = access;
        this.methodologies = methodologies;
        this.clock = clock;
    }

    /** Today, and the default methodology, where nothing else is asked. */
    Question question(@Nullable LocalDate day, @Nullable String methodology) {
        LocalDate today = LocalDate.now(clock);
        return new Question(methodology(methodology), day == null ? today : day, today);
    }

    /** The one area a request names: an organisation, a municipality, else the region. */
    Wanted wanted(@Nullable String organisation, @Nullable String municipality) {
        if (organisation != null && municipality != null) {
            throw BadInput.at("municipality", "one-area");
        }
        if (organisation != null) {
            access.require(organisation, EVERYBODY);
            return new Wanted(organisation);
        }
        if (municipality != null) {
            access.require(municipality, WIDER);
            return new Wanted(municipality);
        }
        region();
        return new Wanted(null);
    }

    void region() {
        access.requireRegion(Role.REGIONAL_CENTER, Role.REGIONAL_AUTHORITY);
    }

    /** Only those of the organisation itself may see who stands behind a number. */
    void persons(String organisation) {
        access.require(organisation, Role.CURATOR, Role.HEAD);
    }

    private Methodology methodology(@Nullable String code) {
        return code == null
                ? methodologies.standard()
                : methodologies
                        .find(code)
                        .orElseThrow(() -> BadInput.at("methodology", "methodology"));
    }

    /** An area that may be seen. */
    record Wanted(@Nullable String id) {

        Area in(Question question, Facts facts) {
            Optional<Area> area =
                    id == null ? Optional.of(question.region(facts)) : question.area(id, facts);
            return area.orElseThrow(NotFound::new);
        }
    }
}
