package org.gangju.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gangju.spi.member.Audience;
import org.gangju.spi.office.Office;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.tree.TreePath;

/**
 * A program of the demo city.
 *
 * @param title what it is called
 * @param organizer who organizes it
 * @param level at which level
 * @param standard whose hours of a year it asks
 * @param audience whom it is for
 * @param venue where its classes take place
 * @param days how many days one of its classes has
 */
record DemoProgram(
        String title,
        TreePath organizer,
        OrganizerLevel level,
        HoursStandard standard,
        Audience audience,
        String venue,
        BigDecimal days) {

    private static final Audience SECRETARIES = new Audience(
            Set.of(),
            Set.of(OrganizationLevel.SUBDISTRICT, OrganizationLevel.COMMUNITY),
            Set.of(),
            Set.of(Office.SECRETARY.name(), Office.DEPUTY_SECRETARY.name(), Office.PARTY_AFFAIRS_OFFICER.name()));

    private static final BigDecimal HOURS_OF_A_DAY = new BigDecimal("8");

    /** Three of the city, one of each of these districts, one of each of these streets. */
    static List<DemoProgram> of(TreePath city, List<TreePath> districts, List<TreePath> streets) {
        List<DemoProgram> programs = new ArrayList<>(List.of(
                ofCity("万人示范培训", city, Audience.EVERYBODY, "4.5"),
                ofCity("社区党员骨干示范培训", city, atLevel(OrganizationLevel.COMMUNITY), "4"),
                ofCity("区级机关和单位党员轮训", city, atLevel(OrganizationLevel.DISTRICT), "2")));
        districts.forEach(district -> programs.add(new DemoProgram(
                "党员集中培训",
                district,
                OrganizerLevel.DISTRICT,
                HoursStandard.MEMBER,
                Audience.EVERYBODY,
                "区委党校",
                new BigDecimal("2"))));
        streets.forEach(street -> programs.add(new DemoProgram(
                "党员进党校",
                street,
                OrganizerLevel.SUBDISTRICT,
                HoursStandard.MEMBER,
                Audience.EVERYBODY,
                "街道党群服务中心",
                new BigDecimal("0.5"))));
        return programs;
    }

    /** For the secretaries of a district's streets and communities, their deputies and the party affairs officers. */
    static DemoProgram forSecretaries(TreePath district) {
        return new DemoProgram(
                "街道社区党组织书记和党务干部培训",
                district,
                OrganizerLevel.DISTRICT,
                HoursStandard.SECRETARY,
                SECRETARIES,
                "区委党校",
                new BigDecimal("4"));
    }

    BigDecimal hours() {
        return days.multiply(HOURS_OF_A_DAY);
    }

    /** How many days of the calendar one of its classes takes. */
    int calendarDays() {
        return days.setScale(0, RoundingMode.UP).intValue();
    }

    private static DemoProgram ofCity(String title, TreePath city, Audience audience, String days) {
        return new DemoProgram(
                title, city, OrganizerLevel.CITY, HoursStandard.MEMBER, audience, "市委党校", new BigDecimal(days));
    }

    private static Audience atLevel(OrganizationLevel level) {
        return new Audience(Set.of(), Set.of(level), Set.of(), Set.of());
    }
}
