package org.gangju.member;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.DatedNodeLoader;
import org.gangju.spi.organization.OrganizationPlaces;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Dated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads members, always within the caller's scope. */
@Repository
class MemberReader implements DatedNodeLoader<MemberView> {

    private final Pages pages;
    private final OrganizationReader organizations;
    private final OrganizationPlaces places;

    MemberReader(Pages pages, OrganizationReader organizations, OrganizationPlaces places) {
        this.pages = pages;
        this.organizations = organizations;
        this.places = places;
    }

    @Override
    public String typeName() {
        return MemberView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return MemberPermissions.READ.name();
    }

    @Override
    public Map<Long, MemberView> load(Set<Long> keys, Caller caller) {
        return load(keys, MemberTable.PRESENT, caller);
    }

    @Override
    public Map<Long, MemberView> load(Set<Long> keys, LocalDate asOf, Caller caller) {
        return load(keys, new MemberTable(asOf), caller);
    }

    /** One member, as of a day or now. */
    Optional<MemberView> find(String id, @Nullable LocalDate asOf, Caller caller) {
        return find(Stream.of(id), asOf, caller).values().stream().findFirst();
    }

    Connection<MemberView> page(
            @Nullable MemberFilter filter, @Nullable LocalDate asOf, PageRequest page, Caller caller) {
        MemberTable table = new MemberTable(asOf);
        List<Condition> conditions = Filter.conditions(
                filter,
                ids -> new MemberConditions(new FilterPlaces<>(organizations.find(ids, asOf, caller))),
                MemberConditions::of);
        return pages.page(order(filter, table), conditions, page, caller);
    }

    Map<Dated<OrganizationMembers>, Connection<MemberView>> ofOrganizations(
            Set<Dated<OrganizationMembers>> parents, PageRequest page, Caller caller) {
        return Dated.byDay(parents, (keys, day) -> {
            MemberTable table = new MemberTable(day);
            return pages.pages(table.byPlace(), conditions(keys, table), page, caller);
        });
    }

    /** How many members each of these organizations has; none is left out. */
    Map<Dated<OrganizationMembers>, Integer> counts(Set<Dated<OrganizationMembers>> parents, Caller caller) {
        return Dated.byDay(parents, (keys, day) -> {
            MemberTable table = new MemberTable(day);
            return pages.counts(table.byPlace(), conditions(keys, table), caller);
        });
    }

    /** A prefix is found in the order of its own index; everything else comes in the order of places. */
    private static PageQuery<MemberView> order(@Nullable MemberFilter filter, MemberTable table) {
        return filter != null && filter.namePrefix() != null ? table.byName() : table.byPlace();
    }

    private Map<Long, MemberView> load(Set<Long> keys, MemberTable table, Caller caller) {
        return pages.byKey(table.byPlace(), keys, caller);
    }

    private Map<OrganizationMembers, List<Condition>> conditions(Set<OrganizationMembers> parents, MemberTable table) {
        return parents.stream()
                .collect(toMap(parent -> parent, parent -> List.of(parent.condition(table.asOf(), places))));
    }
}
