package org.gangju.organization;

import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.organization.NewOrganization;
import org.jspecify.annotations.Nullable;

/** The input of {@code createOrganization}. */
record CreateOrganizationInput(
        String code,
        String name,
        String shortName,
        String type,
        @Nullable String parentId,
        @Nullable List<String> memberIds,
        @Nullable String clientMutationId)
        implements MutationInput {

    /** Establishing with members is transferring them, which takes its own permission. */
    private static final String TRANSFER = "member.write";

    NewOrganization organization(Caller caller) {
        List<String> members = memberIds == null ? List.of() : memberIds;
        if (!members.isEmpty() && !caller.may(TRANSFER)) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", TRANSFER);
        }
        return new NewOrganization(code, name, shortName, type, parentId, members);
    }
}
