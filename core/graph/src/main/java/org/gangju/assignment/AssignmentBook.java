package org.gangju.assignment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentEnd;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentList;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the assignments of all features. */
@Service
class AssignmentBook implements Assignments {

    private final AssignmentRecords records;
    private final AssignmentReader reader;
    private final AssignmentEnding ending;
    private final AssignmentHandover handover;
    private final Keys keys;
    private final EntityManager entities;
    private final Clock clock;

    AssignmentBook(
            AssignmentRecords records,
            AssignmentReader reader,
            AssignmentEnding ending,
            AssignmentHandover handover,
            Keys keys,
            EntityManager entities,
            Clock clock) {
        this.records = records;
        this.reader = reader;
        this.ending = ending;
        this.handover = handover;
        this.keys = keys;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AssignmentView assign(NewAssignment wanted) {
        reader.overlapping(wanted).ifPresent(held -> {
            throw new RuleViolation(
                    AssignmentRule.ASSIGNMENT_OVERLAPS,
                    "validFrom",
                    held.period().from());
        });
        return saved(new Assignment(keys.next("assignment"), wanted));
    }

    @Override
    @Transactional
    public Map<NewAssignment, Long> assignFree(List<NewAssignment> wanted) {
        records.flush();
        return wanted.isEmpty() ? Map.of() : handover.addFree(wanted);
    }

    @Override
    @Transactional
    public AssignmentView end(AssignmentEnd end, Caller caller) {
        Assignment assignment = NodeId.keyOf(end.nodeType(), end.id())
                .flatMap(records::findToChange)
                .filter(found ->
                        found.belongsTo(end.subjectType(), caller.scope().organizations()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", end.id()));
        ExpectedVersion.require(end.expectedVersion(), assignment.version());
        assignment.endOn(end.on(), LocalDate.now(clock));
        return saved(assignment);
    }

    /** A later statement of the same transaction may end the row, and other features' entities stay as they are. */
    private AssignmentView saved(Assignment assignment) {
        Assignment saved = records.saveAndFlush(assignment);
        entities.detach(saved);
        return saved.view();
    }

    @Override
    @Transactional
    public int endAll(AssignmentSubject subject, LocalDate day) {
        records.flush();
        return ending.endAll(List.of(subject), day);
    }

    @Override
    @Transactional
    public int endAllOf(long memberKey, String subjectType, LocalDate day) {
        records.flush();
        return ending.endAllOf(memberKey, subjectType, day);
    }

    @Override
    @Transactional
    public int endEach(Set<Long> assignments, String subjectType, LocalDate day) {
        records.flush();
        return ending.endEach(assignments, subjectType, day);
    }

    @Override
    @Transactional
    public List<Long> handOver(
            List<AssignmentSubject> from, @Nullable AssignmentSubject to, LocalDate day, Set<String> sole) {
        records.flush();
        return handover.complete(from, to, day, sole);
    }

    @Override
    @Transactional
    public Map<Long, Long> move(List<AssignmentSubject> subjects, LocalDate day) {
        records.flush();
        return subjects.isEmpty() ? Map.of() : handover.move(subjects, day);
    }

    @Override
    @Transactional
    public Map<Long, Long> renew(Set<Long> assignments, String subjectType, LocalDate day) {
        records.flush();
        return assignments.isEmpty() ? Map.of() : handover.renew(assignments, subjectType, day);
    }

    @Override
    public Map<Long, AssignmentView> load(Set<Long> keysOfAssignments, AssignmentKind kind, Caller caller) {
        return reader.load(keysOfAssignments, kind, caller);
    }

    @Override
    public Map<AssignmentList, Connection<AssignmentView>> ofSubjects(
            Set<AssignmentList> subjects, PageRequest page, Caller caller) {
        return reader.ofSubjects(subjects, page, caller);
    }

    @Override
    public Map<AssignmentList, Connection<AssignmentView>> ofMembers(
            Set<AssignmentList> members, PageRequest page, Caller caller) {
        return reader.ofMembers(members, page, caller);
    }

    @Override
    public Optional<AssignmentView> holder(AssignmentSubject subject, String role, LocalDate day) {
        return reader.holder(subject, role, day);
    }

    @Override
    public List<AssignmentView> heldBy(long memberKey, AssignmentSubject subject, LocalDate day) {
        return reader.heldBy(memberKey, subject, day);
    }

    @Override
    public Map<AssignmentList, AssignmentView> holders(Set<AssignmentList> duties, Caller caller) {
        return reader.holders(duties, caller);
    }

    @Override
    public List<AssignmentView> holding(AssignmentSubject subject, LocalDate day) {
        return reader.holding(subject, day);
    }
}
