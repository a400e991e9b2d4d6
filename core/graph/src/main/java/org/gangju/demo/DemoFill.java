package org.gangju.demo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gangju.member.MemberBatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the imported city, a few sites a transaction. A run that was interrupted is continued by the next one with the
 * same numbers; after a complete one it finds nothing to do.
 */
@Service
class DemoFill {

    private final DemoPlanner planner;
    private final FillRecords records;
    private final SiteRows rows;
    private final MemberBatch members;
    private final TransactionTemplate transaction;

    DemoFill(
            DemoPlanner planner,
            FillRecords records,
            SiteRows rows,
            MemberBatch members,
            PlatformTransactionManager transactions) {
        this.planner = planner;
        this.records = records;
        this.rows = rows;
        this.members = members;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Fills the tree so that it has this many synthetic members in all.
     *
     * @return what this run has made; nothing when the tree had been filled by the same numbers
     * @throws org.gangju.spi.error.CodedException if there is nothing to fill, or something else in it
     */
    FillResult fill(int count, long seed, FillProgress progress) {
        if (count < 1 || count > DemoScale.MAXIMUM_MEMBERS) {
            throw DemoRefusal.members(count);
        }
        Optional<FillRecord> earlier = records.find();
        earlier.filter(record -> record.seed() != seed || record.members() != count)
                .ifPresent(other -> {
                    throw DemoRefusal.filledOtherwise(other);
                });
        if (earlier.filter(FillRecord::complete).isPresent()) {
            return FillResult.NONE;
        }
        DemoPlan plan = planner.plan(count, seed);
        FillRecord record = earlier.orElseGet(() -> begin(plan, count));
        if (!record.continues(plan)) {
            throw DemoRefusal.treeChanged();
        }
        return write(plan, record, progress);
    }

    /** Whether a run with these numbers has begun and not come to its end. */
    boolean interrupted(int count, long seed) {
        return records.find()
                .filter(record -> record.members() == count && record.seed() == seed && !record.complete())
                .isPresent();
    }

    private FillRecord begin(DemoPlan plan, int count) {
        long present = members.count();
        if (present > 0) {
            throw DemoRefusal.realMembers(present);
        }
        return records.begin(FillRecord.of(plan, count));
    }

    private FillResult write(DemoPlan plan, FillRecord record, FillProgress progress) {
        FillResult result = FillResult.NONE;
        long done = members(plan.sites().subList(0, record.filled()));
        int from = record.filled();
        progress.filled(done, record.members());
        while (from < record.sites()) {
            List<Site> portion = Portion.of(plan.sites(), from);
            FillResult written = write(plan.seed(), portion, from);
            result = result.plus(written);
            done += written.members();
            from += portion.size();
            progress.filled(done, record.members());
        }
        return result;
    }

    private FillResult write(long seed, List<Site> portion, int from) {
        return Objects.requireNonNull(transaction.execute(status -> {
            records.advance(from, from + portion.size());
            return rows.write(seed, portion);
        }));
    }

    private static long members(List<Site> sites) {
        return sites.stream().mapToLong(Site::members).sum();
    }
}
