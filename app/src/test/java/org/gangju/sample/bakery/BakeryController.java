package org.gangju.sample.bakery;

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

/** The fields of the bakery. */
@Controller
class BakeryController {

    private static final Kept<Bakery> KEPT = new Kept<>(BakeryController::reference, BakeryController::restored);

    /** The key of no organization. */
    private static final long NONE = 0;

    private final Loaves loaves;
    private final Mutations mutations;
    private final OrganizationDirectory organizations;
    private final Toggles toggles;

    BakeryController(
            Loaves loaves, Mutations mutations, OrganizationDirectory organizations, Toggles toggles, Batches batches) {
        this.loaves = loaves;
        this.mutations = mutations;
        this.organizations = organizations;
        this.toggles = toggles;
        batches.register("loaves", (Set<Long> keys, Caller caller) -> loaves.of(keys));
    }

    @QueryMapping
    CompletableFuture<@Nullable Bakery> bakery(
            @Argument String organizationId,
            DataLoader<Long, @Nullable OrganizationView> organization,
            DataLoader<Long, @Nullable Integer> loaves) {
        long key = NodeId.keyOf(OrganizationView.TYPE_NAME, organizationId).orElse(NONE);
        return organization.load(key).thenCombine(loaves.load(key), (place, known) -> view(place, known));
    }

    @SchemaMapping(typeName = OrganizationView.TYPE_NAME)
    CompletableFuture<@Nullable Integer> loaves(
            OrganizationView organization, DataLoader<Long, @Nullable Integer> loaves) {
        return loaves.load(organization.key());
    }

    @MutationMapping
    BakeBreadPayload bakeBread(@Argument BakeBreadInput input, Caller caller) {
        return mutations.run(caller, input, BakeBreadPayload::new, KEPT, () -> added(input, caller));
    }

    private Bakery added(BakeBreadInput input, Caller caller) {
        OrganizationView place = organizations.hold(input.organizationId(), "organizationId", caller);
        toggles.of("bakery").require(place.path(), "organizationId");
        return new Bakery(place.key(), loaves.add(place.key(), input.loaves()));
    }

    private static @Nullable Bakery view(@Nullable OrganizationView organization, @Nullable Integer loaves) {
        return organization == null ? null : new Bakery(organization.key(), loaves == null ? 0 : loaves);
    }

    private static String reference(Bakery bakery) {
        return bakery.organizationKey() + " " + bakery.loaves();
    }

    private static Bakery restored(String reference) {
        String[] parts = reference.split(" ", -1);
        return new Bakery(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }
}
