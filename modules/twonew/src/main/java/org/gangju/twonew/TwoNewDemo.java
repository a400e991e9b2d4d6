package org.gangju.twonew;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.launch.FirstStart;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two-new organizations of the demo city, from the day of the first start: ten in each of its six busiest streets, of every
 * mode, with instructors, an area, a council and stars. The same city gets the same. All of it is one transaction.
 */
@Component
class TwoNewDemo implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(TwoNewDemo.class);
    private static final int STREETS = 6;
    private static final List<String> NAMES =
            List.of("红光机械制造厂", "蓝天物流公司", "一心咖啡馆", "民乐社区艺术社", "晨星软件公司", "锦绣餐饮店", "江安口腔诊所", "益友志愿服务社", "宏达建材行", "旧时光书店");
    private static final List<Integer> FULL_MEMBERS = List.of(5, 4, 1, 0, 2, 1, 0, 0, 4, 3);
    private static final List<StaffBand> BANDS =
            List.of(StaffBand.UP_TO_9, StaffBand.FROM_10_TO_49, StaffBand.FROM_50_TO_299, StaffBand.FROM_300);
    private static final int OWN = 2;
    private static final int SHARED = 5;
    private static final int AFFILIATED = 5;
    private static final int INSTRUCTED = 6;
    private static final int LIAISED = 7;
    private static final int SUSPENDED = 9;
    private static final List<Integer> THRESHOLDS = List.of(0, 60, 70, 80, 90);

    private final Territory territory;
    private final DemoStreets streets;
    private final UnitRegister register;
    private final OrganizationCommands organizations;
    private final TwoNewDemoRows rows;
    private final Assignments assignments;
    private final AreaBook areas;
    private final CouncilBook councils;
    private final RubricBook rubrics;
    private final Clock clock;

    TwoNewDemo(
            Territory territory,
            DemoStreets streets,
            UnitRegister register,
            OrganizationCommands organizations,
            TwoNewDemoRows rows,
            Assignments assignments,
            AreaBook areas,
            CouncilBook councils,
            RubricBook rubrics,
            Clock clock) {
        this.territory = territory;
        this.streets = streets;
        this.register = register;
        this.organizations = organizations;
        this.rows = rows;
        this.assignments = assignments;
        this.areas = areas;
        this.councils = councils;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        territory.first().map(Place::organization).ifPresent(city -> load(city, 0));
    }

    /**
     * Likewise, of one city.
     *
     * @param first the number of its first unit, which makes credit codes different
     */
    @Transactional
    void load(TreePath city, int first) {
        List<DemoStreet> found = streets.of(city, today(), STREETS);
        if (found.isEmpty()) {
            return;
        }
        String cityId = new NodeId(OrganizationView.TYPE_NAME, city.id()).encoded();
        RubricView rubric = rubrics.create(
                new CreateStarRubricInput(
                        cityId, "两新组织星级评定标准", List.of(new RubricItemInput("党建工作", 100)), THRESHOLDS, null),
                DemoStreets.EVERYWHERE);
        int number = first;
        for (DemoStreet street : found) {
            fill(street, rubric, number);
            number += NAMES.size();
        }
        LOG.info("Added {} two-new organizations to the demo city", number - first);
    }

    private void fill(DemoStreet street, RubricView rubric, int first) {
        List<UnitView> units = IntStream.range(0, NAMES.size())
                .mapToObj(index -> unit(street, index, first + index))
                .toList();
        OrganizationView joint = organizations.establish(
                new NewOrganization(
                        "LH-" + street.organization().code(),
                        street.organization().shortName() + "两新组织联合党支部",
                        "两新联合党支部",
                        OrganizationType.JOINT_BRANCH.name(),
                        street.organization().id()),
                DemoStreets.EVERYWHERE);
        cover(street, units, joint);
        instruct(street, units);
        for (int index = 0; index < SHARED; index++) {
            rows.rate(units.get(index), rubric, today().getYear() - 1, 95 - 10 * index, SHARED - index, today());
        }
        meet(street);
        gather(street, units, joint);
    }

    private UnitView unit(DemoStreet street, int index, int number) {
        UnitView unit = register.register(
                new RegisterNewOrganizationInput(
                        street.organization().id(),
                        Uscc.completing("91510100MA6%06d".formatted(number)).value(),
                        null,
                        street.organization().shortName() + NAMES.get(index),
                        NAMES.get(index),
                        NAMES.get(index).endsWith("社")
                                ? UnitCategory.SOCIAL_ORGANIZATION
                                : UnitCategory.NON_PUBLIC_ENTERPRISE,
                        BANDS.get(index % BANDS.size()),
                        FULL_MEMBERS.get(index),
                        null,
                        null),
                DemoStreets.EVERYWHERE);
        return index == SUSPENDED
                ? register.suspend(new SuspendNewOrganizationInput(unit.id(), null, null), DemoStreets.EVERYWHERE)
                : unit;
    }

    /** The first have a branch of their own where the street has one for them, the next share one, one hangs on the street. */
    private void cover(DemoStreet street, List<UnitView> units, OrganizationView joint) {
        for (int index = 0; index < Math.min(OWN, street.branches().size()); index++) {
            rows.cover(
                    units.get(index),
                    EstablishmentMode.INDEPENDENT,
                    street.branches().get(index),
                    today());
        }
        for (int index = OWN; index < SHARED; index++) {
            rows.cover(units.get(index), EstablishmentMode.CLUSTERED, joint, today());
        }
        if (EstablishmentMode.AFFILIATED.takes(street.organization().type())) {
            rows.cover(units.get(AFFILIATED), EstablishmentMode.AFFILIATED, street.organization(), today());
        }
    }

    private void instruct(DemoStreet street, List<UnitView> units) {
        long member = street.members().getFirst().key();
        for (int index : List.of(AFFILIATED, INSTRUCTED)) {
            rows.visit(assigned(units.get(index), UnitDuty.INSTRUCTOR, Participant.member(member)), today());
        }
        assigned(units.get(LIAISED), UnitDuty.LIAISON, Participant.named("联络员小陈"));
    }

    private UnitDutyView assigned(UnitView unit, UnitDuty duty, Participant holder) {
        AssignmentSubject subject = new AssignmentSubject(UnitView.TYPE_NAME, unit.key(), unit.place());
        return UnitDutyView.of(
                assignments.assign(
                        new NewAssignment(subject, duty.name(), true, holder, Period.since(today()), null, null)),
                null);
    }

    private void meet(DemoStreet street) {
        CouncilView council = councils.form(
                new FormNewOrganizationCouncilInput(street.organization().id(), "两新组织党建工作联席会议", null, null),
                DemoStreets.EVERYWHERE);
        List<String> present = List.of("组织", "统战", "民政");
        MeetingView meeting = councils.hold(
                new HoldCouncilMeetingInput(council.id(), today(), "研究应建未建单位的组建", present, null),
                DemoStreets.EVERYWHERE);
        councils.resolve(
                new PassCouncilResolutionInput(meeting.id(), "比对登记名录，列出应建未建单位", null, today().plusDays(30), null, null),
                DemoStreets.EVERYWHERE);
    }

    /** A street that can be a hub brings the joint branch and some of its units together. */
    private void gather(DemoStreet street, List<UnitView> units, OrganizationView joint) {
        if (!AreaCommittee.takes(street.organization().type())) {
            return;
        }
        AreaView area = areas.form(
                new FormAreaCommitteeInput(
                        street.organization().id(), street.organization().shortName() + "商圈", AreaKind.DISTRICT, null),
                DemoStreets.EVERYWHERE);
        areas.add(new AddAreaNodeInput(area.id(), joint.id(), AreaNodeKind.BRANCH, null), DemoStreets.EVERYWHERE);
        String station =
                new NodeId(OrganizationView.TYPE_NAME, units.get(AFFILIATED).organizationKey()).encoded();
        areas.add(new AddAreaNodeInput(area.id(), station, AreaNodeKind.STATION, null), DemoStreets.EVERYWHERE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
