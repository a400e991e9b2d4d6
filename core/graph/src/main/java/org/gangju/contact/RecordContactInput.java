package org.gangju.contact;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/**
 * The input of {@code recordContact}.
 *
 * @param phone in E.164
 */
record RecordContactInput(
        String memberId,
        @Nullable String phone,
        @Nullable String address,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}
