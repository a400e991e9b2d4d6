package org.gangju.member;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.MembershipView;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.ParentPage;
import org.gangju.spi.period.Dated;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields that lead from members and organizations to memberships, and from these to both. */
@Controller
class MembershipController {

    MembershipController(MembershipReader reader, Batches batches) {
        batches.registerPages(
                "memberships",
                (Set<MembershipList> lists, PageRequest page, Caller caller) -> reader.pages(lists, page, caller));
    }

    @SchemaMapping(typeName = MemberView.TYPE_NAME)
    CompletableFuture<Connection<MembershipView>> memberships(
            MemberView member,
            @Argument @Nullable Set<MembershipKind> kinds,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<MembershipList>, Connection<MembershipView>> memberships) {
        return memberships.load(new ParentPage<>(MembershipList.of(member, kinds, moment), page));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<Connection<MembershipView>> memberships(
            OrganizationView organization,
            @Argument @Nullable Set<MembershipKind> kinds,
            Moment moment,
            PageRequest page,
            DataLoader<ParentPage<MembershipList>, Connection<MembershipView>> memberships) {
        return memberships.load(new ParentPage<>(MembershipList.of(organization, kinds, moment), page));
    }

    @SchemaMapping(typeName = MembershipView.TYPE_NAME)
    CompletableFuture<MemberView> member(MembershipView membership, DataLoader<Dated<Long>, MemberView> memberOn) {
        return memberOn.load(new Dated<>(membership.memberKey(), membership.asOf()));
    }

    @SchemaMapping(typeName = MembershipView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(
            MembershipView membership, DataLoader<Dated<Long>, OrganizationView> organizationOn) {
        return organizationOn.load(new Dated<>(membership.organizationKey(), membership.asOf()));
    }
}
