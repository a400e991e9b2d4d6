package org.gangju.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What training adds to a member. */
@Controller
@SchemaMapping(typeName = MemberView.TYPE_NAME)
class MemberTrainingController {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final Clock clock;

    MemberTrainingController(EnrollmentReader reader, CreditedHours hours, Clock clock, Batches batches) {
        this.clock = clock;
        batches.registerPages(
                "memberTrainingEnrollments",
                (Set<Long> members, PageRequest page, Caller caller) -> reader.ofMembers(members, page, caller));
        batches.register("memberTrainingHours", (Set<MemberYear> wanted, Caller caller) -> hours.of(wanted, caller));
    }

    @SchemaMapping
    CompletableFuture<Connection<EnrollmentView>> trainingEnrollments(
            MemberView member,
            PageRequest page,
            DataLoader<ParentPage<Long>, Connection<EnrollmentView>> memberTrainingEnrollments) {
        return memberTrainingEnrollments.load(new ParentPage<>(member.key(), page));
    }

    @SchemaMapping
    CompletableFuture<BigDecimal> trainingHours(
            MemberView member,
            @Argument @Nullable Integer year,
            DataLoader<MemberYear, BigDecimal> memberTrainingHours) {
        int wanted = year == null ? LocalDate.now(clock).getYear() : year;
        if (wanted < FIRST_YEAR || wanted > LAST_YEAR) {
            throw new CodedException(ErrorCode.BAD_INPUT, "trainingYear", String.valueOf(wanted));
        }
        return memberTrainingHours.load(new MemberYear(member.key(), wanted));
    }
}
