package org.gangju.twonew;

import java.util.List;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with two-new organizations. */
public final class TwoNewPermissions {

    /** Read the register, coverage, instructors, areas, councils and ratings. */
    public static final Permission READ = new Permission(
            "twonew.read", "查看两新组织名录、覆盖、指导员、区域、联席会议和评星", "Read two-new organizations and how they are covered");

    /** Keep the register, propose coverage, assign instructors, hold councils, assess. */
    public static final Permission WRITE = new Permission(
            "twonew.write", "维护两新组织名录、申报覆盖、选派指导员", "Keep the register of two-new organizations and their coverage");

    /** Decide on coverage and ratings, as the superior does. */
    public static final Permission APPROVE = new Permission(
            "twonew.approve", "审批两新组织党组织覆盖和评星", "Decide on the coverage and the ratings of two-new organizations");

    /** Record visits; instructors hold it over what they do themselves. */
    static final Permission VISIT =
            new Permission("twonew.visit", "记录党建工作指导员走访", "Record the visits of instructors", PermissionUse.SELF);

    /** The core's, to list people: how few full members a unit has is told to its holders alone. */
    public static final String PEOPLE = "member.read";

    static final List<Permission> ALL = List.of(READ, WRITE, APPROVE, VISIT);

    private TwoNewPermissions() {}
}
