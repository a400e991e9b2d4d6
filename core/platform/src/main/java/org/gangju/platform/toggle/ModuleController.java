package org.gangju.platform.toggle;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The root fields that show modules, and how a module is told to people. */
@Controller
@SchemaMapping(typeName = "Module")
class ModuleController {

    private final ModuleViews views;
    private final Explanation explanation;

    ModuleController(ModuleViews views, Explanation explanation) {
        this.views = views;
        this.explanation = explanation;
    }

    @QueryMapping
    CompletableFuture<List<ModuleView>> modules(
            @Argument @Nullable String organizationId,
            Caller caller,
            DataLoader<Long, @Nullable OrganizationView> organization) {
        return place(organizationId, caller, organization)
                .thenApply(place -> views.all(place.orElseThrow(() -> new CodedException(
                        ErrorCode.NOT_FOUND, "moduleOrganization", String.valueOf(organizationId)))));
    }

    @QueryMapping
    CompletableFuture<@Nullable ModuleView> module(
            @Argument String id,
            @Argument @Nullable String organizationId,
            Caller caller,
            DataLoader<Long, @Nullable OrganizationView> organization) {
        return place(organizationId, caller, organization)
                .thenApply(place -> place.flatMap(found -> views.one(id, found)).orElse(null));
    }

    @SchemaMapping
    String title(ModuleView module, Caller caller) {
        return explanation.title(module, caller.locale());
    }

    @SchemaMapping
    @Nullable
    OffsetDateTime decidedAt(ModuleView module) {
        return explanation.decidedAt(module);
    }

    @SchemaMapping
    List<String> problems(ModuleView module, Caller caller) {
        return explanation.problems(module, caller.locale());
    }

    @SchemaMapping
    CompletableFuture<@Nullable OrganizationView> decidedBy(
            ModuleView module, DataLoader<Long, @Nullable OrganizationView> organization) {
        Decision decision = module.verdict().decision();
        return decision == null
                ? CompletableFuture.completedFuture(null)
                : organization.load(decision.organization().id());
    }

    @SchemaMapping
    CompletableFuture<String> explanation(
            ModuleView module, Caller caller, DataLoader<Long, @Nullable OrganizationView> organization) {
        Locale locale = caller.locale();
        return decidedBy(module, organization).thenApply(decider -> explanation.text(module, decider, locale));
    }

    /** Without an organization the one that the caller acts for; nothing for one that is out of scope. */
    private static CompletableFuture<Optional<TreePath>> place(
            @Nullable String organizationId, Caller caller, DataLoader<Long, @Nullable OrganizationView> organization) {
        if (organizationId == null) {
            TreePath acting = caller.acting();
            return CompletableFuture.completedFuture(Optional.of(acting == null ? TreePath.aboveAll() : acting));
        }
        return NodeId.keyOf(OrganizationView.TYPE_NAME, organizationId)
                .map(key -> organization.load(key).thenApply(ModuleController::pathOf))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private static Optional<TreePath> pathOf(@Nullable OrganizationView found) {
        return Optional.ofNullable(found).map(OrganizationView::path);
    }
}
