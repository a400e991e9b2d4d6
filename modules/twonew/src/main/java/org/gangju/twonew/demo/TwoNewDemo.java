package org.gangju.twonew.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.launch.FirstStart;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.area.AddAreaNodeInput;
import org.gangju.twonew.area.AreaBook;
import org.gangju.twonew.area.AreaKind;
import org.gangju.twonew.area.AreaNodeKind;
import org.gangju.twonew.area.AreaView;
import org.gangju.twonew.area.FormAreaCommitteeInput;
import org.gangju.twonew.council.CouncilBook;
import org.gangju.twonew.council.CouncilView;
import org.gangju.twonew.council.FormNewOrganizationCouncilInput;
import org.gangju.twonew.council.HoldCouncilMeetingInput;
import org.gangju.twonew.council.MeetingView;
import org.gangju.twonew.council.PassCouncilResolutionInput;
import org.gangju.twonew.coverage.CoverageProposals;
import org.gangju.twonew.coverage.ProposeCoverageInput;
import org.gangju.twonew.duty.UnitDutyView;
import org.gangju.twonew.rating.CreateStarRubricInput;
import org.gangju.twonew.rating.RubricBook;
import org.gangju.twonew.rating.RubricItemInput;
import org.gangju.twonew.rating.RubricView;
import org.gangju.twonew.unit.EstablishmentMode;
import org.gangju.twonew.unit.UnitDuty;
import org.gangju.twonew.unit.UnitView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two-new organizations of the demo city: ten in each of its six busiest streets, of every mode, with instructors, an area, a
 * council and stars. They came about over the two years before the first start, and one proposal is open. The same city on the
 * same day gets the same. All of it is one transaction.
 */
@Component
class TwoNewDemo implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(TwoNewDemo.class);
    private static final int STREETS = 6;
    private static final int OWN = 2;
    private static final int SHARED = 5;
    private static final int AFFILIATED = 5;
    private static final int INSTRUCTED = 6;
    private static final int LIAISED = 7;
    private static final int PROPOSED = 8;
    private static final int RATED_BEFORE = 3;
    private static final int DAYS_BETWEEN_STREETS = 7;
    private static final List<Integer> THRESHOLDS = List.of(0, 60, 70, 80, 90);

    private final Territory territory;
    private final DemoStreets streets;
    private final DemoUnits units;
    private final CoverageProposals proposals;
    private final DemoRows rows;
    private final Assignments assignments;
    private final AreaBook areas;
    private final CouncilBook councils;
    private final RubricBook rubrics;
    private final Clock clock;

    TwoNewDemo(
            Territory territory,
            DemoStreets streets,
            DemoUnits units,
            CoverageProposals proposals,
            DemoRows rows,
            Assignments assignments,
            AreaBook areas,
            CouncilBook councils,
            RubricBook rubrics,
            Clock clock) {
        this.territory = territory;
        this.streets = streets;
        this.units = units;
        this.proposals = proposals;
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
        for (int index = 0; index < found.size(); index++) {
            fill(found.get(index), rubric, index, first + index * DemoUnits.NAMES.size());
        }
        LOG.info("Added {} two-new organizations to the demo city", found.size() * DemoUnits.NAMES.size());
    }

    private void fill(DemoStreet street, RubricView rubric, int index, int first) {
        DemoDays days = new DemoDays(today().minusDays((long) DAYS_BETWEEN_STREETS * index));
        List<UnitView> registered = units.register(street.organization(), days, first);
        OrganizationView joint = units.jointBranch(street.organization(), days.clustered());
        cover(street.organization(), registered, joint, days);
        instruct(street, registered, days);
        rate(registered, rubric, days);
        meet(street);
        gather(street, registered, joint);
        if (index == 0) {
            propose(street.organization(), registered.get(PROPOSED));
        }
    }

    /** The first have a branch of their own, the next share one, one hangs on the street. */
    private void cover(OrganizationView street, List<UnitView> registered, OrganizationView joint, DemoDays days) {
        for (int index = 0; index < OWN; index++) {
            UnitView unit = registered.get(index);
            OrganizationView branch = units.branch(street, unit, index, days.independent(index));
            rows.cover(unit, EstablishmentMode.INDEPENDENT, branch, days.independent(index));
        }
        for (int index = OWN; index < SHARED; index++) {
            rows.cover(registered.get(index), EstablishmentMode.CLUSTERED, joint, days.clustered());
        }
        if (EstablishmentMode.AFFILIATED.takes(street.type())) {
            rows.cover(registered.get(AFFILIATED), EstablishmentMode.AFFILIATED, street, days.affiliated());
        }
    }

    /** The superior finds one that waits for its decision. */
    private void propose(OrganizationView street, UnitView unit) {
        if (EstablishmentMode.AFFILIATED.takes(street.type())) {
            proposals.propose(
                    new ProposeCoverageInput(
                            List.of(unit.id()), EstablishmentMode.AFFILIATED, street.id(), "党员分散，先挂靠街道党工委", null),
                    DemoStreets.EVERYWHERE);
        }
    }

    private void rate(List<UnitView> registered, RubricView rubric, DemoDays days) {
        for (int index = 0; index < RATED_BEFORE; index++) {
            rows.rate(registered.get(index), rubric, 75, 3, days.published(true));
        }
        for (int index = 0; index < SHARED; index++) {
            rows.rate(registered.get(index), rubric, 95 - 10 * index, SHARED - index, days.published(false));
        }
    }

    private void instruct(DemoStreet street, List<UnitView> registered, DemoDays days) {
        Participant member = Participant.member(street.members().getFirst().key());
        for (int index : List.of(AFFILIATED, INSTRUCTED)) {
            LocalDate day = days.instructed(index == AFFILIATED);
            rows.visit(assigned(registered.get(index), UnitDuty.INSTRUCTOR, member, day), day);
        }
        assigned(registered.get(LIAISED), UnitDuty.LIAISON, Participant.named("联络员小陈"), days.liaised());
    }

    private UnitDutyView assigned(UnitView unit, UnitDuty duty, Participant holder, LocalDate from) {
        AssignmentSubject subject = new AssignmentSubject(UnitView.TYPE_NAME, unit.key(), unit.place());
        return UnitDutyView.of(
                assignments.assign(
                        new NewAssignment(subject, duty.name(), true, holder, Period.since(from), null, null)),
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
    private void gather(DemoStreet street, List<UnitView> registered, OrganizationView joint) {
        if (!areas.takes(street.organization().type())) {
            return;
        }
        AreaView area = areas.form(
                new FormAreaCommitteeInput(
                        street.organization().id(), street.organization().shortName() + "商圈", AreaKind.DISTRICT, null),
                DemoStreets.EVERYWHERE);
        areas.add(new AddAreaNodeInput(area.id(), joint.id(), AreaNodeKind.BRANCH, null), DemoStreets.EVERYWHERE);
        String station = new NodeId(
                        OrganizationView.TYPE_NAME, registered.get(AFFILIATED).organizationKey())
                .encoded();
        areas.add(new AddAreaNodeInput(area.id(), station, AreaNodeKind.STATION, null), DemoStreets.EVERYWHERE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
