package nastavnik.region.demo;

import nastavnik.region.Addresses;
import nastavnik.region.Demonstration;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Thirteen schools with five years behind them and one in motion. Each step finds what an earlier
 * loading has done.
 */
public final class District implements Demonstration {

    /** More at once would not be faster on two cores. */
    private static final int AT_ONCE = 4;

    private static final ZoneId ZONE = ZoneId.of("Asia/Yekaterinburg");

    @Override
    public String name() {
        return "district";
    }

    @Override
    public void load(Addresses addresses, Consumer<String> progress) throws Exception {
        var calendar = Calendar.at(Clock.system(ZONE));
        var region = new Region(addresses, calendar, progress);
        var schools = School.all();
        new Founding(region).found(schools);
        new Plan(region).decide();
        pasts(region, schools);
        new Programmes(region).approve(schools);
    }

    private static void pasts(Region region, List<School> schools) throws Exception {
        var places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (var school : schools) {
                running.add(
                        threads.submit(
                                () -> {
                                    places.acquire();
                                    try {
                                        years(region, school);
                                    } finally {
                                        places.release();
                                    }
                                    return null;
                                }));
            }
            all(running);
        }
    }

    private static void all(List<Future<?>> running) throws Exception {
        try {
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            running.forEach(one -> one.cancel(true));
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static void years(Region region, School school) throws InterruptedException {
        var past = new Past(region, school, new SchoolPeople(school, region.words()));
        int mentees = 0;
        for (int year = Coverage.FIRST; year <= Coverage.LAST; year++) {
            mentees = past.load(year);
        }
        region.tell("past", school.name(), mentees);
        if (school.number() == 1) {
            new Present(region, school).load();
        }
    }
}
