package org.gangju.template;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;

/** Changes notices. Rules live here and in the entity, never in a controller. */
@Service
class NoticeBoard {

    private static final int LONGEST = 200;

    private final Notices notices;
    private final OrganizationDirectory organizations;
    private final Presence presence;
    private final Keys keys;
    private final Clock clock;

    NoticeBoard(Notices notices, OrganizationDirectory organizations, Toggles toggles, Keys keys, Clock clock) {
        this.notices = notices;
        this.organizations = organizations;
        this.presence = toggles.of(Template.ID);
        this.keys = keys;
        this.clock = clock;
    }

    /** Posts a notice for an organization within the caller's scope. Joins the transaction around it. */
    NoticeView post(PostNoticeInput input, Caller caller) {
        String text = InputText.name(input.text(), "text", LONGEST);
        OrganizationView organization = organizations.hold(input.organizationId(), "organizationId", caller);
        presence.require(organization.path(), "organizationId");
        LocalDate today = LocalDate.now(clock);
        return notices.save(new Notice(keys.next("template_notice"), organization, text, today))
                .view();
    }
}
