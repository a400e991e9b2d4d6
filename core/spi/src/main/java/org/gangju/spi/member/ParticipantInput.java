package org.gangju.spi.member;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A participant as an input names one, with exactly one of both.
 *
 * @param memberId a member's global id
 * @param displayName the name of somebody who is no member, 1 to 100 characters
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ParticipantInput(
        @Nullable String memberId, @Nullable String displayName) {}
