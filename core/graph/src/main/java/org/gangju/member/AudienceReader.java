package org.gangju.member;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Target;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Finds the members of audiences by their primary memberships. */
@Repository
class AudienceReader implements Audiences {

    private final Pages pages;

    AudienceReader(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Condition among(String memberColumn, List<Target> targets, LocalDate day) {
        if (targets.size() > MOST) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "audiences", MOST, targets.size());
        }
        Condition belonging = AudienceConditions.belonging(targets, day);
        return new Condition(
                memberColumn + " IN (SELECT audience_membership.member_id FROM " + AudienceConditions.TABLES + " WHERE "
                        + belonging.sql() + ")",
                belonging.parameters());
    }

    @Override
    public <K> Map<K, Integer> counts(Map<K, List<Target>> targets, LocalDate day) {
        return pages.counts(MemberTable.PRESENT.byPlace(), conditions(targets, day));
    }

    @Override
    public <K> Map<K, Connection<MemberView>> pages(Map<K, List<Target>> targets, LocalDate day, PageRequest page) {
        return pages.pages(MemberTable.PRESENT.byPlace(), conditions(targets, day), page);
    }

    private <K> Map<K, List<Condition>> conditions(Map<K, List<Target>> targets, LocalDate day) {
        return targets.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> List.of(among("m.id", entry.getValue(), day))));
    }
}
