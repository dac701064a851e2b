package nastavnik.region.demo;

import nastavnik.region.Addresses;
import nastavnik.region.Demonstration;
import nastavnik.region.LocalRegion;
import nastavnik.region.Progress;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Thirteen schools with their past years behind them and one in motion. Each step finds what an
 * earlier loading has done.
 */
public final class District implements Demonstration {

    /** More at once would not be faster on two cores. */
    private static final int AT_ONCE = 4;

    @Override
    public String name() {
        return "district";
    }

    @Override
    public void load(Addresses addresses, Progress progress) throws Exception {
        var calendar = Calendar.at(Clock.system(LocalRegion.ZONE));
        var region = new Region(addresses, calendar, progress);
        var schools = School.all();
        new Founding(region).found(schools);
        new Plan(region).decide();
        new Enterprises(region).load();
        new Programmes(region).approve(schools);
        years(region, schools);
        AtOnce.each(AT_ONCE, schools, school -> new Opinions(region, school).lookBack());
        region.tell("opinions", Calendar.cycle(calendar.year() - 1));
    }

    private static void years(Region region, List<School> schools) throws Exception {
        var done = new AtomicInteger();
        AtOnce.each(
                AT_ONCE,
                schools,
                school -> {
                    years(region, school);
                    region.tell("years", school.name(), done.incrementAndGet(), schools.size());
                });
    }

    private static void years(Region region, School school) {
        var calendar = region.calendar();
        var people = new SchoolPeople(school, region.words(), calendar.year());
        var loading = new SchoolYear(region, school, people);
        calendar.past().forEach(loading::load);
        loading.load(calendar.year());
        if (school.number() == 1) {
            new Present(region, school, people).load();
        } else {
            new Bases(region, region.curator(school), Region.id(school)).qualify(Set.of());
        }
    }
}
