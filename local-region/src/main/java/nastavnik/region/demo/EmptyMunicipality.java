package nastavnik.region.demo;

import nastavnik.region.Addresses;
import nastavnik.region.Demonstration;
import nastavnik.region.LocalRegion;
import nastavnik.region.Progress;

import java.time.Clock;

/** Nothing but a municipality without schools and its coordinator, to begin oneself. */
public final class EmptyMunicipality implements Demonstration {

    @Override
    public String name() {
        return "empty";
    }

    @Override
    public void load(Addresses addresses, Progress progress) {
        var calendar = Calendar.at(Clock.system(LocalRegion.ZONE));
        Municipality.SECOND.found(new Region(addresses, calendar, progress));
    }
}
