package org.gangju.attachment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.attachment.AttachmentView;
import org.gangju.spi.attachment.Attachments;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/** Reads attachments without their content, always as far as the caller sees what they hang on. */
@Repository
class AttachmentReader implements NodeLoader<AttachmentView>, Attachments {

    private final Pages pages;
    private final AttachmentSight sight;
    private final OrganizationReader organizations;
    private final Subjects subjects;

    AttachmentReader(
            Pages pages,
            AttachmentSight sight,
            OrganizationReader organizations,
            ObjectProvider<NodeLoader<?>> loaders) {
        this.pages = pages;
        this.sight = sight;
        this.organizations = organizations;
        this.subjects = new Subjects(loaders);
    }

    @Override
    public String typeName() {
        return AttachmentView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return AttachmentPermissions.READ.name();
    }

    @Override
    public Map<Long, AttachmentView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(seen(caller), keys, caller);
    }

    Connection<AttachmentView> page(@Nullable AttachmentFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions =
                Filter.conditions(filter, ids -> named(ids.toList(), caller), AttachmentConditions::of);
        return pages.page(seen(caller), conditions, page, caller);
    }

    @Override
    public Map<Long, Connection<AttachmentView>> ofSubjects(
            String subjectType, Set<Long> keys, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions = keys.stream()
                .collect(toMap(key -> key, key -> List.of(AttachmentRows.about(new NodeId(subjectType, key)))));
        return pages.pages(seen(caller), conditions, page, caller);
    }

    private AttachmentConditions named(List<String> ids, Caller caller) {
        return new AttachmentConditions(
                new FilterPlaces<>(organizations.find(ids.stream(), caller)), subjects.visible(ids.stream(), caller));
    }

    private PageQuery<AttachmentView> seen(Caller caller) {
        return AttachmentRows.seen(sight.of(caller));
    }
}
