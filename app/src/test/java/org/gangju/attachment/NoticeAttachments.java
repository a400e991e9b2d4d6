package org.gangju.attachment;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.attachment.AttachmentKind;
import org.gangju.spi.attachment.AttachmentSubject;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A kind of attachments for tests that belongs to a module: what hangs on a notice. */
@Component
class NoticeAttachments implements AttachmentKind {

    private static final String MODULE = "template";

    private static final PageQuery<Long> NOTICES = new PageQuery<>(
            "noticed.id",
            "template_notice noticed",
            "noticed.id",
            Visibility.organizations("template.read", "noticed.organization_path"),
            List.of(SortKey.number("noticed.id")),
            row -> row.getLong("id"));

    private final JdbcClient sql;
    private final OrganizationDirectory organizations;

    NoticeAttachments(JdbcClient sql, OrganizationDirectory organizations) {
        this.sql = sql;
        this.organizations = organizations;
    }

    @Override
    public String key() {
        return "NOTICE_FILE";
    }

    @Override
    public String moduleId() {
        return MODULE;
    }

    @Override
    public String subjectType() {
        return "Notice";
    }

    @Override
    public PageQuery<?> subjects() {
        return NOTICES;
    }

    @Override
    public String permission() {
        return "template.write";
    }

    @Override
    public AttachmentSubject hold(NodeId subject, String field, Caller caller) {
        long organization = sql.sql("SELECT organization_id FROM template_notice WHERE id = ?")
                .param(subject.key())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, subject.encoded()));
        OrganizationView held =
                organizations.lock(new NodeId(OrganizationView.TYPE_NAME, organization).encoded(), field, caller);
        return new AttachmentSubject(held.key(), held.path(), MODULE, true);
    }

    @Override
    public Condition ended(LocalDate before) {
        return Condition.of("noticed.posted_on < ?", before);
    }
}
