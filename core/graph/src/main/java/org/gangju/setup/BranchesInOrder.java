package org.gangju.setup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangju.organization.OrganizationTable;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/** K5: branches without a violation and without a warning that is not waived, among all branches. */
@Component
class BranchesInOrder implements IndicatorRule {

    private final IndicatorCounts counts;
    private final SetupSettings settings;

    BranchesInOrder(IndicatorCounts counts, SetupSettings settings) {
        this.counts = counts;
        this.settings = settings;
    }

    @Override
    public String key() {
        return "K5";
    }

    @Override
    public Title title() {
        return new Title("设置规范的党支部比例", "Branches in order");
    }

    @Override
    public String ruleVersion() {
        return "1";
    }

    @Override
    public String permission() {
        return SetupPermissions.READ.name();
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return counts.of(count(asOf), organization.path());
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(count(asOf));
    }

    private IndicatorCount count(LocalDate asOf) {
        SetupConditions conditions = new SetupConditions(settings, asOf);
        String inOrder = settings.rules().stream()
                .map(rule -> conditions.unwaived(rule, settings.severity(rule)))
                .map("NOT (%s)"::formatted)
                .collect(Collectors.joining(" AND "));
        return new IndicatorCount(
                        new OrganizationTable(asOf).sql(),
                        "o.path",
                        Condition.of("o.retired_on IS NULL AND o.type IN (" + OrganizationTable.BRANCH_TYPES + ")"),
                        Condition.of(inOrder.isEmpty() ? "1 = 1" : inOrder),
                        null)
                .identifiedBy(OrganizationView.TYPE_NAME, "o.id");
    }
}
