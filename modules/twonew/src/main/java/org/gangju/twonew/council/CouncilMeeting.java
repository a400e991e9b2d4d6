package org.gangju.twonew.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.Held;
import org.jspecify.annotations.Nullable;

/** A meeting of a council: the day, what was on the agenda, and which departments were there. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
class CouncilMeeting implements Held {

    @Id
    private long id;

    private long councilId;
    private long organizationId;
    private String organizationPath;
    private LocalDate heldOn;
    private String agenda;

    @ElementCollection
    @CollectionTable(name = "council_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "department_number")
    private Set<Integer> attendance;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CouncilMeeting() {}

    CouncilMeeting(long id, Council council, LocalDate heldOn, String agenda, List<Integer> attendance) {
        this.id = id;
        this.councilId = council.id();
        this.organizationId = council.organizationId();
        this.organizationPath = council.organizationPath().value();
        this.heldOn = heldOn;
        this.agenda = agenda;
        this.attendance = new HashSet<>(attendance);
    }

    @Override
    public TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    MeetingView view() {
        return new MeetingView(id, councilId, organizationId, organizationPath(), heldOn, agenda);
    }
}
