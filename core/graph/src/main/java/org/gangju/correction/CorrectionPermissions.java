package org.gangju.correction;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with corrections, beside reading those of the members whom it reads. */
public final class CorrectionPermissions {

    /** Ask for corrections, appeal and withdraw. */
    public static final Permission REQUEST = new Permission(
            "correction.request",
            "申请更正党员信息，对结果提出申诉，撤回申请",
            "Ask for corrections of members' records, appeal against decisions, and withdraw",
            PermissionUse.SELF);

    /** Decide on corrections. */
    public static final Permission DECIDE =
            new Permission("correction.decide", "审批党员信息的更正申请", "Decide on corrections of members' records");

    private CorrectionPermissions() {}
}
