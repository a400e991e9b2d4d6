package org.gangju.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentEnd;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the assignments of all features. */
@Service
class AssignmentBook implements Assignments {

    private final AssignmentRecords records;
    private final AssignmentReader reader;
    private final AssignmentCarrying carrying;
    private final Keys keys;

    AssignmentBook(AssignmentRecords records, AssignmentReader reader, AssignmentCarrying carrying, Keys keys) {
        this.records = records;
        this.reader = reader;
        this.carrying = carrying;
        this.keys = keys;
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
        return records.saveAndFlush(new Assignment(keys.next("assignment"), wanted))
                .view();
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
        assignment.endOn(end.on());
        return records.saveAndFlush(assignment).view();
    }

    @Override
    @Transactional
    public int endAll(AssignmentSubject subject, LocalDate day) {
        return records.endAllFor(subject.typeName(), subject.key(), day);
    }

    @Override
    @Transactional
    public int endAllOf(long memberKey, String subjectType, LocalDate day) {
        return records.endAllOf(memberKey, subjectType, day);
    }

    @Override
    @Transactional
    public int carry(AssignmentSubject from, AssignmentSubject to, LocalDate day, Set<String> sole) {
        records.flush();
        int carried = carrying.open(from, to, day, sole);
        endAll(from, day);
        return carried;
    }

    @Override
    public Map<Long, AssignmentView> load(Set<Long> keysOfAssignments, String subjectType, Caller caller) {
        return keysOfAssignments.isEmpty() ? Map.of() : reader.load(keysOfAssignments, subjectType, caller);
    }

    @Override
    public Map<AssignmentList, Connection<AssignmentView>> ofSubjects(Set<AssignmentList> subjects, PageRequest page) {
        return reader.ofSubjects(subjects, page);
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
    public List<AssignmentView> holding(AssignmentSubject subject, LocalDate day) {
        return reader.holding(subject, day);
    }
}
