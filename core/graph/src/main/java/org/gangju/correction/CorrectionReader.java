package org.gangju.correction;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.member.CorrectableField;
import org.gangju.member.MemberPermissions;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.page.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests; for a caller always within that caller's scope. */
@Repository
class CorrectionReader implements NodeLoader<CorrectionRequestView> {

    private final Pages pages;
    private final OrganizationReader organizations;
    private final JdbcClient sql;
    private final Clock clock;

    CorrectionReader(Pages pages, OrganizationReader organizations, JdbcClient sql, Clock clock) {
        this.pages = pages;
        this.organizations = organizations;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return CorrectionRequestView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return MemberPermissions.READ.name();
    }

    @Override
    public Map<Long, CorrectionRequestView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(CorrectionRows.BY_DAY, keys, caller);
    }

    Optional<CorrectionRequestView> find(String id, Caller caller) {
        return NodeId.keyOf(CorrectionRequestView.TYPE_NAME, id)
                .map(key -> load(Set.of(key), caller).get(key));
    }

    Connection<CorrectionRequestView> page(@Nullable CorrectionRequestFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions =
                Filter.conditions(filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), this::conditions);
        return pages.page(CorrectionRows.BY_DAY, conditions, page, caller);
    }

    Map<Long, Connection<CorrectionRequestView>> ofMembers(Set<Long> members, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                members.stream().collect(toMap(member -> member, member -> List.of(about(member))));
        return pages.pages(CorrectionRows.BY_DAY, conditions, page, caller);
    }

    /** One that the caller has just asked for or changed, whether that one reads members or not. */
    CorrectionRequestView changed(long key, Caller caller) {
        return Optional.ofNullable(
                        pages.byKey(CorrectionRows.BY_DAY.seenBy(Visibility.everybody()), Set.of(key), caller)
                                .get(key))
                .orElseThrow();
    }

    /** Whether a request about this field of a member waits for its decision, whoever asks. */
    boolean waits(long member, CorrectableField field) {
        Condition waiting = Condition.all(List.of(
                about(member),
                Condition.of("c.field = ?", field.name()),
                CorrectionStatus.OPEN.condition(CorrectionRows.DECISION)));
        return !sql.sql("SELECT c.id FROM " + CorrectionRows.BY_DAY.table() + " WHERE " + waiting.sql())
                .params(waiting.parameters())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private List<Condition> conditions(FilterPlaces<OrganizationView> places, CorrectionRequestFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.memberId() != null) {
            conditions.add(NodeId.keyOf(MemberView.TYPE_NAME, filter.memberId())
                    .map(CorrectionReader::about)
                    .orElseGet(() -> Condition.any(List.of())));
        }
        if (filter.status() != null) {
            conditions.add(filter.status().condition(CorrectionRows.DECISION));
        }
        if (filter.within() != null) {
            conditions.add(places.within(CorrectionRows.PLACE, filter.within()));
        }
        if (filter.overdue() != null) {
            conditions.add(filter.overdue() ? overdue() : Condition.not(overdue()));
        }
        return conditions;
    }

    private Condition overdue() {
        return Condition.all(List.of(
                Condition.of("c.due_on < ?", LocalDate.now(clock)),
                CorrectionStatus.OPEN.condition(CorrectionRows.DECISION)));
    }

    private static Condition about(long member) {
        return Condition.of("c.member_id = ?", member);
    }
}
