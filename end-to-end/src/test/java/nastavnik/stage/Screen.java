package nastavnik.stage;

import com.microsoft.playwright.Browser.NewContextOptions;

import nastavnik.region.LocalRegion;

/** What somebody looks at. */
public enum Screen {
    /** The PC of a school's office. */
    OFFICE(1366, 768, false),
    /** A pupil's phone. */
    PHONE(390, 844, true);

    private final int width;
    private final int height;
    private final boolean phone;

    Screen(int width, int height, boolean phone) {
        this.width = width;
        this.height = height;
        this.phone = phone;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setDeviceScaleFactor(phone ? 2 : 1)
                .setLocale("ru-RU")
                .setTimezoneId(LocalRegion.ZONE.getId());
    }
}
