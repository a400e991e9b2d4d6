package org.gangju.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Presence;
import org.gangju.spi.page.Condition;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.tree.TreePath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Where the module of a kind is off, nothing of the kind happens. */
class ProposalKindsTest {

    private static final TreePath ON = TreePath.aboveAll().child(1);
    private static final TreePath OFF = TreePath.aboveAll().child(2);

    private final ProposalKinds kinds = kinds(new Seats());

    @Test
    void knowsAKindWhereItsModuleIsOn() {
        assertThat(kinds.present("SEATS", ON, "id").permission()).isEqualTo("seats.approve");
    }

    @Test
    void refusesAKindWhereItsModuleIsOff() {
        assertThatThrownBy(() -> kinds.present("SEATS", OFF, "id"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(InputRule.MODULE_DISABLED);
                    assertThat(refused.field()).isEqualTo("id");
                });
    }

    @Test
    void putsNothingIntoEffectWhereItsModuleIsOff() {
        Condition due = kinds.present("kind", "place");
        assertThat(due.sql()).contains("kind = ?").contains("place = ?");
        assertThat(due.parameters()).containsExactly("SEATS", ON.value());
    }

    @Test
    void knowsNoKindThatNobodyHasAdded() {
        assertThatThrownBy(() -> kinds.present("OTHER", ON, "id")).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProposalKinds kinds(ProposalKind kind) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("kind", kind);
        return new ProposalKinds(beans.getBeanProvider(ProposalKind.class), module -> new InOnePlace());
    }

    private static final class Seats implements ProposalKind {

        @Override
        public String key() {
            return "SEATS";
        }

        @Override
        public String moduleId() {
            return "seats";
        }

        @Override
        public String permission() {
            return "seats.approve";
        }

        @Override
        public void takeEffect(ProposalView proposal, Caller caller) {
            throw new AssertionError("took effect where its module is off");
        }
    }

    private static final class InOnePlace implements Presence {

        @Override
        public boolean at(TreePath organization) {
            return organization.equals(ON);
        }

        @Override
        public boolean anywhere() {
            return true;
        }

        @Override
        public void require(TreePath organization, String field) {
            if (!at(organization)) {
                throw new RuleViolation(InputRule.MODULE_DISABLED, field, "seats");
            }
        }

        @Override
        public Condition within(String pathColumn, Subtrees organizations) {
            return everywhere(pathColumn);
        }

        @Override
        public Condition everywhere(String pathColumn) {
            return Condition.of(pathColumn + " = ?", ON.value());
        }

        @Override
        public List<TreePath> absences(TreePath organization) {
            return List.of(OFF);
        }
    }
}
