package org.gangju.setup;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.gangju.organization.OrganizationTable;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.indicator.IndicatorSubject;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/** K5: branches without a violation and without a warning that is not waived, among all branches. */
@Component
class BranchesInOrder implements CountedIndicator {

    private final SetupSettings settings;

    BranchesInOrder(SetupSettings settings) {
        this.settings = settings;
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile("K5", new Title("设置规范的党支部比例", "Branches in order"), SetupPermissions.READ);
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        AllBranchesCounts counts = new AllBranchesCounts(organization.path(), asOf);
        SetupConditions conditions = new SetupConditions(settings, asOf, counts);
        Condition branches = counts.rows();
        String inOrder = settings.rules().stream()
                .map(rule -> conditions.unwaived(rule, settings.severity(rule)))
                .map("NOT (%s)"::formatted)
                .collect(Collectors.joining(" AND "));
        return new IndicatorCount(
                branches.sql(),
                branches.parameters(),
                "o.path",
                Condition.of("o.retired_on IS NULL AND o.type IN (" + OrganizationTable.BRANCH_TYPES + ")"),
                Condition.of(inOrder.isEmpty() ? "1 = 1" : inOrder),
                null,
                new IndicatorSubject(OrganizationView.TYPE_NAME, "o.id"));
    }
}
