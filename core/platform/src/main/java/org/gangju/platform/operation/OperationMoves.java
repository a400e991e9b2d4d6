package org.gangju.platform.operation;

import org.gangju.spi.organization.OrganizationMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps clients' scopes with their organizations when these move, within the same transaction. */
@Component
class OperationMoves {

    private final OperationStore operations;

    OperationMoves(OperationStore operations) {
        this.operations = operations;
    }

    @EventListener
    void follow(OrganizationMoved moved) {
        operations.move(moved.from(), moved.to());
    }
}
