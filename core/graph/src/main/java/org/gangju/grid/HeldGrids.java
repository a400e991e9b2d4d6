package org.gangju.grid;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds grids for other features. */
@Service
@Transactional
class HeldGrids implements GridDirectory {

    private final Grids grids;

    HeldGrids(Grids grids) {
        this.grids = grids;
    }

    @Override
    public GridView hold(String id, String field, Caller caller) {
        return NodeId.keyOf(GridView.TYPE_NAME, id)
                .flatMap(grids::findToAttachTo)
                .filter(found -> caller.scope().grids().contains(found.path()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id))
                .view();
    }
}
