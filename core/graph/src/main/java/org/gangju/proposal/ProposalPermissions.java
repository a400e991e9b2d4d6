package org.gangju.proposal;

import org.gangju.spi.permission.Permission;

/** What a caller may do with proposals, whatever they are about. */
public final class ProposalPermissions {

    /** Read proposals. */
    public static final Permission READ = new Permission("proposal.read", "查看请示", "Read proposals");

    /** Decide on proposals and withdraw them; a decision takes the permission of its kind too. */
    public static final Permission WRITE = new Permission(
            "proposal.write", "审批、撤回和执行请示", "Decide on proposals, withdraw them and put them into effect");

    private ProposalPermissions() {}
}
