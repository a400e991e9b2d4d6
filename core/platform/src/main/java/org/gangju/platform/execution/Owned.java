package org.gangju.platform.execution;

import graphql.language.Node;
import graphql.language.SourceLocation;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gangju.platform.composition.Ownership;

/**
 * Shows a visitor the parts of a document that belong to modules which can be off.
 *
 * @param optional the ids of these modules
 */
record Owned(Ownership ownership, Set<String> optional, UseVisitor visitor) {

    private static final SourceLocation NOWHERE = new SourceLocation(1, 1);

    /** Whether to go on inside; always where the part is of the kernel or of nobody. */
    boolean enter(Optional<String> owner, String name, Node<?> node) {
        return owner.filter(optional::contains)
                .map(module -> visitor.visit(new ModuleUse(module, name, location(node))))
                .orElse(true);
    }

    private static SourceLocation location(Node<?> node) {
        return Objects.requireNonNullElse(node.getSourceLocation(), NOWHERE);
    }
}
