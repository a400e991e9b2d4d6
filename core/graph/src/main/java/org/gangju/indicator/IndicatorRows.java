package org.gangju.indicator;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.stereotype.Component;

/**
 * The very rows behind a number, as far as the caller sees them: where its permissions for indicators, for this one and for
 * the people that this one counts all reach. Today's place of an organization decides, for past days too.
 */
@Component
class IndicatorRows {

    private final IndicatorAnswers answers;
    private final RowStatements statements;
    private final OrganizationPlaces places;

    IndicatorRows(IndicatorAnswers answers, RowStatements statements, OrganizationPlaces places) {
        this.answers = answers;
        this.statements = statements;
        this.places = places;
    }

    /**
     * A page of the rows; none where the indicator's module is off.
     *
     * @param organization as it was on the day
     * @throws CodedException FORBIDDEN where the caller may list the people nowhere, BAD_INPUT where nobody has said what
     *     the indicator's rows are
     */
    Connection<IndicatorRow> page(
            IndicatorRule rule,
            OrganizationView organization,
            LocalDate day,
            RowsWanted wanted,
            PageRequest page,
            Caller caller) {
        require(rule, caller);
        if (!answers.isOn(rule, organization)) {
            return Connection.empty();
        }
        IndicatorCount count = rule.rows(organization, day)
                .filter(rows -> rows.subject() != null)
                .orElseThrow(() -> new CodedException(
                        ErrorCode.BAD_INPUT, "indicatorRows", rule.profile().key()));
        Condition within = within(rule, count, organization, day, caller);
        return Connection.of(
                page,
                statements.page(count, wanted, within, day, page),
                page.counted() ? statements.total(count, wanted, within) : null);
    }

    /** Whoever may do it nowhere is told so; elsewhere there is just nothing to see. */
    private static void require(IndicatorRule rule, Caller caller) {
        permissions(rule.profile())
                .filter(permission -> caller.scope(permission).organizations().equals(Subtrees.NONE))
                .findFirst()
                .ifPresent(permission -> {
                    throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", permission);
                });
    }

    private Condition within(
            IndicatorRule rule, IndicatorCount count, OrganizationView organization, LocalDate day, Caller caller) {
        Stream<Condition> reached = Stream.concat(
                        Stream.of(IndicatorPermissions.READ.name()), permissions(rule.profile()))
                .map(permission -> caller.scope(permission).organizations())
                .distinct()
                .map(parts -> places.byNowWithin(count.place(), parts, day));
        return Condition.all(Stream.concat(Stream.of(Condition.within(count.place(), organization.path())), reached)
                .toList());
    }

    private static Stream<String> permissions(IndicatorProfile profile) {
        return Stream.concat(Stream.of(profile.permission()), Stream.ofNullable(profile.listedBy()));
    }
}
