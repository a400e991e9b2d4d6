package org.gangju.twonew.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.NewMember;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.unit.RegisterNewOrganizationInput;
import org.gangju.twonew.unit.StaffBand;
import org.gangju.twonew.unit.SuspendNewOrganizationInput;
import org.gangju.twonew.unit.UnitCategory;
import org.gangju.twonew.unit.UnitRegister;
import org.gangju.twonew.unit.UnitView;
import org.gangju.twonew.unit.Uscc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers the units of the demo in the cells of their streets, and establishes the party organizations that they have. */
@Component
class DemoUnits {

    static final List<String> NAMES =
            List.of("红光机械制造厂", "蓝天物流公司", "一心咖啡馆", "民乐社区艺术社", "晨星软件公司", "锦绣餐饮店", "江安口腔诊所", "益友志愿服务社", "宏达建材行", "旧时光书店");
    static final int SUSPENDED = 9;
    private static final List<Integer> FULL_MEMBERS = List.of(5, 4, 1, 0, 2, 1, 0, 0, 4, 3);
    private static final List<String> PEOPLE = List.of("周建国", "吴秀兰", "郑海涛", "孙丽华", "钱文博");
    private static final LocalDate JOINED = LocalDate.of(2011, 7, 1);
    private static final List<StaffBand> BANDS =
            List.of(StaffBand.UP_TO_9, StaffBand.FROM_10_TO_49, StaffBand.FROM_50_TO_299, StaffBand.FROM_300);

    private final UnitRegister register;
    private final OrganizationCommands organizations;
    private final MemberCommands members;
    private final Territory territory;
    private final GridDirectory grids;
    private final DemoRows rows;

    DemoUnits(
            UnitRegister register,
            OrganizationCommands organizations,
            MemberCommands members,
            Territory territory,
            GridDirectory grids,
            DemoRows rows) {
        this.register = register;
        this.organizations = organizations;
        this.members = members;
        this.territory = territory;
        this.grids = grids;
        this.rows = rows;
    }

    /** @param first the number of the first, which makes credit codes different */
    List<UnitView> register(OrganizationView street, DemoDays days, int first) {
        List<GridView> cells = territory
                .of(street.key())
                .map(place -> grids.inside(place.scope().grids().enclosing(), GridLevel.CELL, NAMES.size()))
                .orElse(List.of());
        return IntStream.range(0, NAMES.size())
                .mapToObj(index -> unit(street, index, first + index, cell(cells, index), days))
                .toList();
    }

    private static @Nullable String cell(List<GridView> cells, int index) {
        return cells.isEmpty() ? null : cells.get(index % cells.size()).id();
    }

    private UnitView unit(OrganizationView street, int index, int number, @Nullable String cell, DemoDays days) {
        String name = NAMES.get(index);
        UnitView unit = register.register(
                new RegisterNewOrganizationInput(
                        street.id(),
                        Uscc.completing("91510100MA6%06d".formatted(number)).value(),
                        null,
                        street.shortName() + name,
                        name,
                        name.endsWith("社") ? UnitCategory.SOCIAL_ORGANIZATION : UnitCategory.NON_PUBLIC_ENTERPRISE,
                        BANDS.get(index % BANDS.size()),
                        FULL_MEMBERS.get(index),
                        cell,
                        null),
                days.registered(index),
                DemoStreets.EVERYWHERE);
        if (index == SUSPENDED) {
            register.suspend(new SuspendNewOrganizationInput(unit.id(), null, null), DemoStreets.EVERYWHERE);
            rows.suspended(unit, days.suspended());
        }
        return unit;
    }

    /** A branch of the unit's own, founded by as many members as it has declared. */
    OrganizationView branch(OrganizationView street, UnitView unit, int index, LocalDate day) {
        List<String> founders = PEOPLE.subList(0, FULL_MEMBERS.get(index)).stream()
                .map(name -> members.admit(
                                new NewMember(name, MemberStatus.FULL, JOINED, street.id()), DemoStreets.EVERYWHERE)
                        .id())
                .toList();
        String name = NAMES.get(index) + "党支部";
        return organizations.establish(
                new NewOrganization(
                        "DZB-" + unit.uscc(),
                        "中共" + street.shortName() + name,
                        name,
                        OrganizationType.BRANCH.name(),
                        street.id(),
                        founders),
                day,
                DemoStreets.EVERYWHERE);
    }

    /** The joint branch that several share. */
    OrganizationView jointBranch(OrganizationView street, LocalDate day) {
        return organizations.establish(
                new NewOrganization(
                        "LH-" + street.code(),
                        street.shortName() + "两新组织联合党支部",
                        "两新联合党支部",
                        OrganizationType.JOINT_BRANCH.name(),
                        street.id()),
                day,
                DemoStreets.EVERYWHERE);
    }
}
