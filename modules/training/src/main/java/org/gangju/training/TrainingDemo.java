package org.gangju.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.launch.FirstStart;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The training of the demo city, around the day of the first start: 12 programs with 60 classes and 1,500 enrollments, and
 * one more for the secretaries of each of five districts, where there are any.
 * The same city on the same day gets the same training. All of it is one transaction: there is no half of it.
 */
@Component
class TrainingDemo implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingDemo.class);
    private static final long SEED = 27;
    private static final int DISTRICT = 2;
    private static final int DISTRICTS = 5;
    private static final int STREET = 3;
    private static final int STREETS = 4;
    private static final int MEMBERS_OF_A_CLASS = 24;
    private static final Audience OF_STREETS = new Audience(
            Set.of(), Set.of(OrganizationLevel.SUBDISTRICT, OrganizationLevel.COMMUNITY), Set.of(), Set.of());
    private static final double WHOLE = 0.82;
    private static final double PART = 0.94;

    private final Territory territory;
    private final DemoPeople people;
    private final DemoRows rows;
    private final TrainingCredits credits;
    private final TrainingHours hours;
    private final Clock clock;

    TrainingDemo(
            Territory territory,
            DemoPeople people,
            DemoRows rows,
            TrainingCredits credits,
            TrainingHours hours,
            Clock clock) {
        this.territory = territory;
        this.people = people;
        this.rows = rows;
        this.credits = credits;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        territory.first().map(Place::organization).ifPresent(this::load);
    }

    /** Likewise, of one city. */
    @Transactional
    void load(TreePath city) {
        LocalDate today = LocalDate.now(clock);
        List<MemberView> everybody = people.of(city, Audience.EVERYBODY, today);
        List<TreePath> districts = DemoPeople.busiest(everybody, DISTRICT, DISTRICTS);
        List<DemoProgram> programs = new ArrayList<>(DemoProgram.of(
                city, districts, DemoPeople.busiest(people.of(city, OF_STREETS, today), STREET, STREETS)));
        districts.stream()
                .map(DemoProgram::forSecretaries)
                .filter(program -> !people.of(program.organizer(), program.audience(), today)
                        .isEmpty())
                .forEach(programs::add);
        Random random = new Random(SEED);
        programs.forEach(program -> add(program, today, random));
        LOG.info("Added {} training programs to the demo city", programs.size());
    }

    private void add(DemoProgram program, LocalDate today, Random random) {
        List<MemberView> audience = new ArrayList<>(people.of(program.organizer(), program.audience(), today));
        Collections.shuffle(audience, random);
        long key = rows.add(program, today.getYear(), hours.of(program.standard()));
        int from = 0;
        for (DemoClass demo : DemoClass.of(program, today)) {
            int to = Math.min(audience.size(), from + MEMBERS_OF_A_CLASS);
            add(demo, key, audience.subList(from, to), today, random);
            from = to;
        }
    }

    private void add(DemoClass demo, long programKey, List<MemberView> members, LocalDate today, Random random) {
        List<@Nullable Long> participants = new ArrayList<>();
        members.forEach(member -> participants.add(member.key()));
        participants.add(null);
        long key = rows.add(demo, programKey, participants.size());
        rows.addSessions(demo, key, attendees(demo, rows.enroll(key, participants), participants, today, random));
        if (demo.status() == ClassStatus.COMPLETED) {
            credits.settle(key);
        }
    }

    /** Who signed in on each day of a class. */
    private static List<List<Attendee>> attendees(
            DemoClass demo, List<Long> seats, List<@Nullable Long> participants, LocalDate today, Random random) {
        List<List<Attendee>> days = new ArrayList<>();
        for (int day = 0; day < demo.program().calendarDays(); day++) {
            days.add(new ArrayList<>());
        }
        for (int index = 0; index < seats.size(); index++) {
            NodeId seat = new NodeId(EnrollmentView.TYPE_NAME, seats.get(index));
            Attendee attendee = new Attendee(seat, participants.get(index));
            days.subList(0, daysAttended(demo.daysHeld(today), random)).forEach(day -> day.add(attendee));
        }
        return days;
    }

    /** Most are there all the time, some for a part, a few not at all. */
    private static int daysAttended(int held, Random random) {
        double luck = random.nextDouble();
        if (luck < WHOLE) {
            return held;
        }
        return luck < PART ? held / 2 : 0;
    }
}
