package org.gangju.sample.cinema;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of the cinema. */
@Controller
class CinemaController {

    private static final Kept<Cinema> KEPT = new Kept<>(CinemaController::reference, CinemaController::restored);

    /** The key of no organization. */
    private static final long NONE = 0;

    private final Screens screens;
    private final Mutations mutations;
    private final OrganizationDirectory organizations;
    private final Toggles toggles;

    CinemaController(
            Screens screens,
            Mutations mutations,
            OrganizationDirectory organizations,
            Toggles toggles,
            Batches batches) {
        this.screens = screens;
        this.mutations = mutations;
        this.organizations = organizations;
        this.toggles = toggles;
        batches.register("screens", (Set<Long> keys, Caller caller) -> screens.of(keys));
    }

    @QueryMapping
    CompletableFuture<@Nullable Cinema> cinema(
            @Argument String organizationId,
            DataLoader<Long, @Nullable OrganizationView> organization,
            DataLoader<Long, @Nullable Integer> screens) {
        long key = NodeId.keyOf(OrganizationView.TYPE_NAME, organizationId).orElse(NONE);
        return organization.load(key).thenCombine(screens.load(key), (place, known) -> view(place, known));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<@Nullable Integer> screens(
            OrganizationView organization, DataLoader<Long, @Nullable Integer> screens) {
        return screens.load(organization.key());
    }

    @MutationMapping
    OpenScreensPayload openScreens(@Argument OpenScreensInput input, Caller caller) {
        return mutations.run(caller, input, OpenScreensPayload::new, KEPT, () -> added(input, caller));
    }

    private Cinema added(OpenScreensInput input, Caller caller) {
        OrganizationView place = organizations.hold(input.organizationId(), "organizationId", caller);
        toggles.of("cinema").require(place.path(), "organizationId");
        return new Cinema(place.key(), screens.add(place.key(), input.screens()));
    }

    private static @Nullable Cinema view(@Nullable OrganizationView organization, @Nullable Integer screens) {
        return organization == null ? null : new Cinema(organization.key(), screens == null ? 0 : screens);
    }

    private static String reference(Cinema cinema) {
        return cinema.organizationKey() + " " + cinema.screens();
    }

    private static Cinema restored(String reference) {
        String[] parts = reference.split(" ", -1);
        return new Cinema(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }
}
