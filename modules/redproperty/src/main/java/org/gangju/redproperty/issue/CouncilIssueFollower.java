package org.gangju.redproperty.issue;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.gangju.redproperty.council.FourPartyCouncilDissolved;
import org.gangju.redproperty.council.FourPartyCouncilView;
import org.gangju.redproperty.council.FourPartyCouncilsMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets issues follow their councils, and cancels those of councils that end without an heir, within the same transaction. */
@Component
class CouncilIssueFollower {

    private final CouncilIssues issues;

    CouncilIssueFollower(CouncilIssues issues) {
        this.issues = issues;
    }

    @EventListener
    void follow(FourPartyCouncilDissolved dissolved) {
        FourPartyCouncilView heir = dissolved.heir();
        if (heir == null) {
            issues.cancel(dissolved.key(), dissolved.reason());
            return;
        }
        issues.handOver(Map.of(dissolved.key(), heir.key()), heir.organizationKey());
    }

    @EventListener
    void follow(FourPartyCouncilsMoved moved) {
        issues.handOver(moved.keys().stream().collect(toMap(key -> key, key -> key)), moved.organizationKey());
    }
}
