package org.gangju.demo;

import org.gangju.division.DivisionImport;
import org.gangju.division.ImportProgress;
import org.gangju.spi.launch.FirstStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The city of the first start: Chengdu's real divisions with 10,000 synthetic members. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoCity implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCity.class);
    private static final int MEMBERS = 10_000;
    private static final long SEED = 1;

    private final DivisionImport divisions;
    private final DemoFill fill;

    DemoCity(DivisionImport divisions, DemoFill fill) {
        this.divisions = divisions;
        this.fill = fill;
    }

    @Override
    public boolean interrupted() {
        return fill.interrupted(MEMBERS, SEED);
    }

    @Override
    public void load() {
        divisions.runBundled(ImportProgress.none());
        try (TerminalProgress progress = TerminalProgress.start("demo")) {
            FillResult made = fill.fill(MEMBERS, SEED, progress);
            LOG.info(
                    "Filled the demo city with {} organizations, {} grids and {} synthetic members",
                    made.organizations(),
                    made.grids(),
                    made.members());
        }
    }
}
