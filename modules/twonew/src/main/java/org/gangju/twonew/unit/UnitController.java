package org.gangju.twonew.unit;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.gangju.spi.privacy.SmallestCount;
import org.gangju.twonew.TwoNewPermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that find two-new organizations and lead from them to organizations and grids. */
@Controller
@SchemaMapping(typeName = UnitView.TYPE_NAME)
class UnitController {

    private final UnitReader reader;
    private final SmallestCount small;

    UnitController(UnitReader reader, SmallestCount small) {
        this.reader = reader;
        this.small = small;
    }

    @QueryMapping
    @Nullable
    UnitView newOrganization(@Argument String id, Moment moment, Caller caller) {
        return reader.find(Stream.of(id), moment.asOf(), caller).get(id);
    }

    @QueryMapping
    Connection<UnitView> newOrganizations(
            @Argument @Nullable UnitFilter filter,
            @Argument @Nullable UnitOrder orderBy,
            Moment moment,
            PageRequest page,
            Caller caller) {
        return reader.page(filter, orderBy, moment.asOf(), page, caller);
    }

    /** A small count is kept back from who may not list people there. */
    @SchemaMapping
    @Nullable
    Integer fullMemberCount(UnitView unit, Caller caller) {
        boolean listed = caller.scope(TwoNewPermissions.PEOPLE).organizations().contains(unit.place());
        return small.told(unit.facts().fullMembers(), listed);
    }

    @SchemaMapping
    CompletableFuture<OrganizationView> organization(
            UnitView unit, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(unit.organizationKey(), unit.asOf()));
    }

    @SchemaMapping
    @Nullable
    CompletableFuture<GridView> grid(UnitView unit, DataLoader<Dated<Long>, GridView> gridOn) {
        Long grid = unit.facts().gridKey();
        return grid == null ? null : gridOn.load(new Dated<>(grid, unit.asOf()));
    }
}
