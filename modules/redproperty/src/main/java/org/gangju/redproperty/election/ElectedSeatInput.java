package org.gangju.redproperty.election;

import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/**
 * Who was elected to a seat.
 *
 * @param holder the person
 * @param partySeat what the person declares about their own membership of the party
 */
public record ElectedSeatInput(
        ParticipantInput holder, @Nullable PartySeatKind partySeat) {}
