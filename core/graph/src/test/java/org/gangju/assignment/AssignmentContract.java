package org.gangju.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gangju.spi.assignment.AssignmentEnd;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every feature may rely on of assignments. */
@SuppressWarnings("NullAway.Init")
abstract class AssignmentContract {

    private static final String TYPE = "Desk";
    private static final AssignmentKind KIND = new AssignmentKind(TYPE, "office.read");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    private Assignments assignments;

    @Autowired
    private Keys keys;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private AssignmentSubject desk;
    private AssignmentSubject other;

    @BeforeEach
    void setUpTwoDesks() {
        desk = desk(1);
        other = desk(2);
    }

    private AssignmentSubject desk(long organization) {
        return new AssignmentSubject(
                TYPE, keys.next("desk"), TreePath.aboveAll().child(organization));
    }

    private AssignmentView assign(
            AssignmentSubject subject, String role, boolean sole, String name, LocalDate from, @Nullable LocalDate to) {
        return assignments.assign(
                new NewAssignment(subject, role, sole, Participant.named(name), new Period(from, to), null, "值班"));
    }

    private AssignmentView chief(String name, LocalDate from, @Nullable LocalDate to) {
        return assign(desk, "CHIEF", true, name, from, to);
    }

    private static void assertOverlaps(Runnable assigning) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(assigning::run)
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo(AssignmentRule.ASSIGNMENT_OVERLAPS))
                .satisfies(broken -> assertThat(broken.field()).isEqualTo("validFrom"));
    }

    @Test
    void givesASoleDutyToOneOnEachDay() {
        chief("王一", DAY, DAY.plusDays(10));
        assertOverlaps(() -> chief("李二", DAY.plusDays(9), null));
        assertOverlaps(() -> chief("李二", DAY.minusDays(5), DAY.plusDays(1)));
        assertOverlaps(() -> chief("李二", DAY.minusDays(5), null));
        assertOverlaps(() -> chief("李二", DAY.plusDays(2), DAY.plusDays(3)));
        assertThat(chief("李二", DAY.plusDays(10), null).holder().displayName()).isEqualTo("李二");
        assertThat(chief("张三", DAY.minusDays(5), DAY).holder().displayName()).isEqualTo("张三");
        assertThat(assignments.holder(desk, "CHIEF", DAY.minusDays(1)))
                .hasValueSatisfying(held -> assertThat(held.holder()).isEqualTo(Participant.named("张三")));
        assertThat(assignments.holder(desk, "CHIEF", DAY.plusDays(9)))
                .hasValueSatisfying(held -> assertThat(held.holder()).isEqualTo(Participant.named("王一")));
        assertThat(assignments.holder(desk, "CHIEF", DAY.minusDays(6))).isEmpty();
    }

    @Test
    void givesAnyOtherDutyToManyButToNobodyTwice() {
        assign(desk, "CLERK", false, "王一", DAY, null);
        assign(desk, "CLERK", false, "李二", DAY, null);
        assign(other, "CLERK", false, "王一", DAY, null);
        assign(desk, "PORTER", false, "王一", DAY, null);
        assertOverlaps(() -> assign(desk, "CLERK", false, "王一", DAY.plusYears(1), null));
        assertThat(assignments.holding(desk, DAY))
                .extracting(AssignmentView::role, held -> held.holder().displayName())
                .containsExactly(tuple("CLERK", "王一"), tuple("CLERK", "李二"), tuple("PORTER", "王一"));
    }

    @Test
    void letsWhatNeverHeldStandInNobodysWay() {
        AssignmentView mistake = chief("王一", DAY, null);
        assertThat(end(mistake, DAY, null).period()).isEqualTo(new Period(DAY, DAY));
        chief("李二", DAY.minusDays(1), null);
        assertThat(assignments.holder(desk, "CHIEF", DAY))
                .hasValueSatisfying(held -> assertThat(held.holder()).isEqualTo(Participant.named("李二")));
        assertThat(rows(desk)).isEqualTo(2);
    }

    @Test
    void endsOnceAndNeverBeforeItsBeginning() {
        AssignmentView held = chief("王一", DAY, null);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> end(held, DAY.minusDays(1), null))
                .withMessage("PERIOD_ENDS_BEFORE_START");
        assertThatExceptionOfType(CodedException.class).isThrownBy(() -> end(held, DAY, 7));
        assertThat(end(held, DAY.plusDays(5), 0).version()).isEqualTo(1);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> end(held, DAY.plusDays(5), null))
                .withMessage("PERIOD_ENDED");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> end(held, DAY.plusDays(4), 1))
                .withMessage("PERIOD_ENDED");
        assertThat(assignments.holder(desk, "CHIEF", DAY.plusDays(4))).isPresent();
    }

    @Test
    void endsNothingOutOfScopeOrOfAnotherFeature() {
        AssignmentView held = chief("王一", DAY, null);
        for (AssignmentEnd wrong : new AssignmentEnd[] {
            new AssignmentEnd(word(held, "Nameplate"), "Nameplate", "Chair", DAY, null),
            new AssignmentEnd(word(held, "Nameplate"), "Label", TYPE, DAY, null),
            new AssignmentEnd("nonsense", "Nameplate", TYPE, DAY, null)
        }) {
            assertNotFound(wrong, Scope.WHOLE);
        }
        TreePath elsewhere = TreePath.aboveAll().child(2);
        assertNotFound(
                new AssignmentEnd(word(held, "Nameplate"), "Nameplate", TYPE, DAY, null),
                new Scope(elsewhere, elsewhere));
        assertThat(assignments.load(Set.of(held.key()), KIND, caller(new Scope(elsewhere, elsewhere))))
                .isEmpty();
        assertThat(assignments.load(Set.of(held.key()), KIND, caller(Scope.WHOLE)))
                .containsOnlyKeys(held.key());
    }

    private void assertNotFound(AssignmentEnd end, Scope scope) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> assignments.end(end, caller(scope)))
                .withMessage("NOT_FOUND");
    }

    @Test
    void endsAllOfASubjectPastAndFutureAlike() {
        chief("王一", DAY.minusDays(9), DAY.minusDays(1));
        chief("李二", DAY.minusDays(1), null);
        assign(desk, "CLERK", false, "张三", DAY.plusDays(3), DAY.plusDays(9));
        assign(other, "CLERK", false, "张三", DAY, null);
        assertThat(assignments.endAll(desk, DAY)).isEqualTo(2);
        assertThat(assignments.endAll(desk, DAY)).isZero();
        assertThat(assignments.holding(desk, DAY.plusDays(4))).isEmpty();
        assertThat(assignments.holding(desk, DAY.minusDays(1))).hasSize(1);
        assertThat(assignments.holding(desk, DAY.minusDays(2))).hasSize(1);
        assertThat(assignments.holding(other, DAY)).hasSize(1);
    }

    @Test
    void carriesWhatHoldsAndWhatIsToComeToAnotherSubject() {
        chief("王一", DAY.minusDays(9), DAY.minusDays(1));
        chief("李二", DAY.minusDays(1), DAY.plusDays(30));
        chief("张三", DAY.plusDays(30), null);
        assertThat(assignments.handOver(List.of(desk), other, DAY, Set.of("CHIEF")))
                .isEmpty();
        assertThat(assignments.holding(desk, DAY)).isEmpty();
        assertThat(assignments.holding(desk, DAY.plusDays(31))).isEmpty();
        assertThat(assignments
                        .holder(desk, "CHIEF", DAY.minusDays(1))
                        .orElseThrow()
                        .holder())
                .isEqualTo(Participant.named("李二"));
        AssignmentView carried = assignments.holder(other, "CHIEF", DAY).orElseThrow();
        assertThat(carried.period()).isEqualTo(new Period(DAY, DAY.plusDays(30)));
        assertThat(carried.duties()).isEqualTo("值班");
        assertThat(carried.place()).isEqualTo(other.organization());
        assertThat(assignments
                        .holder(other, "CHIEF", DAY.plusDays(30))
                        .orElseThrow()
                        .period())
                .isEqualTo(new Period(DAY.plusDays(30), null));
        assertThat(rows(other)).isEqualTo(2);
    }

    @Test
    void carriesNothingThatTheOtherSubjectHasNoRoomFor() {
        chief("王一", DAY.minusDays(1), null);
        assign(desk, "CLERK", false, "李二", DAY.minusDays(1), null);
        assign(desk, "CLERK", false, "张三", DAY.minusDays(1), null);
        assign(other, "CHIEF", true, "赵四", DAY.plusDays(5), null);
        assign(other, "CLERK", false, "李二", DAY.minusDays(5), null);
        assertThat(assignments.handOver(List.of(desk), other, DAY, Set.of("CHIEF")))
                .hasSize(2);
        assertThat(assignments.holding(desk, DAY)).isEmpty();
        assertThat(assignments.holding(other, DAY))
                .extracting(held -> held.holder().displayName())
                .containsExactly("李二", "张三");
    }

    @Test
    void carriesManyInAsManyStatementsAsFew() {
        AssignmentSubject third = desk(3);
        assign(desk, "CLERK", false, "王零", DAY, null);
        int few = carrying(desk, other);
        for (int number = 1; number < 40; number++) {
            assign(other, "CLERK", false, "王" + number, DAY, null);
        }
        assertThat(carrying(other, third)).isPositive().isEqualTo(few);
        assertThat(assignments.holding(third, DAY)).hasSize(40);
    }

    private int carrying(AssignmentSubject from, AssignmentSubject to) {
        return statements.during(() -> assignments.handOver(List.of(from), to, DAY, Set.of())).texts().stream()
                .filter(text -> text.contains("assignment"))
                .toList()
                .size();
    }

    private AssignmentView end(AssignmentView held, LocalDate day, @Nullable Integer version) {
        return assignments.end(
                new AssignmentEnd(word(held, "Nameplate"), "Nameplate", TYPE, day, version), caller(Scope.WHOLE));
    }

    private static String word(AssignmentView held, String nodeType) {
        return new NodeId(nodeType, held.key()).encoded();
    }

    private static Caller caller(Scope scope) {
        return Caller.of("tester", "internal", Set.of("office.read"), scope, null, Locale.ENGLISH);
    }

    private long rows(AssignmentSubject subject) {
        return database.sql("SELECT COUNT(*) FROM assignment WHERE subject_type = ? AND subject_id = ?")
                .params(subject.typeName(), subject.key())
                .query(Long.class)
                .single();
    }
}
