package org.gangju.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;

/** A notice that an organization has posted. It keeps its organization by id and by its place in the tree. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
@Table(name = "template_notice")
class Notice {

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private String text;
    private LocalDate postedOn;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(long id, OrganizationView organization, String text, LocalDate postedOn) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.text = text;
        this.postedOn = postedOn;
    }

    NoticeView view() {
        return new NoticeView(id, text, postedOn, new TreePath(organizationPath));
    }
}
