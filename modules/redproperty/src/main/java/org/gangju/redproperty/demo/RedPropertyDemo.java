package org.gangju.redproperty.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.launch.FirstStart;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The red property of the demo city, grown in the two years before the first start: up to 48 of its estates with companies, committees,
 * councils and cross-appointments, most of them in order and some not. The same city on the same day gets the same. All of it
 * goes by the module's own rules, in one transaction: there is no half of it.
 */
@Component
class RedPropertyDemo implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(RedPropertyDemo.class);
    private static final long SEED = 18;
    private static final int ESTATES = 48;
    private static final int ESTATES_OF_A_COMPANY = 4;

    private final Territory territory;
    private final DemoEstates estates;
    private final DemoCompanies companies;
    private final DemoCouncils councils;

    RedPropertyDemo(Territory territory, DemoEstates estates, DemoCompanies companies, DemoCouncils councils) {
        this.territory = territory;
        this.estates = estates;
        this.companies = companies;
        this.councils = councils;
    }

    @Override
    @Transactional
    public void load() {
        territory.first().map(Place::organization).ifPresent(this::load);
    }

    /** Likewise, of one city. */
    @Transactional
    void load(TreePath city) {
        DemoPeople people = new DemoPeople(new Random(SEED));
        List<DemoEstate> chosen = estates.of(city, ESTATES);
        @Nullable PropertyCompanyView company = null;
        int served = 0;
        TreePath district = TreePath.nowhere();
        for (DemoEstate estate : chosen) {
            if (company == null || !estate.district().equals(district) || served == ESTATES_OF_A_COMPANY) {
                district = estate.district();
                company = companies.establish(estate, people);
                served = 0;
            }
            LocalDate day = companies.serve(company, estate, people);
            councils.fill(estate, company, day, people);
            served++;
        }
        LOG.info("Added property companies, committees and councils to {} estates of the demo city", chosen.size());
    }
}
