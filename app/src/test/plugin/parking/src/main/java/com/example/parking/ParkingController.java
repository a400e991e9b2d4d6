package com.example.parking;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of this module. */
@Controller
class ParkingController {

    private final SpaceReader reader;
    private final SpaceService service;
    private final Mutations mutations;

    ParkingController(SpaceReader reader, SpaceService service, Mutations mutations) {
        this.reader = reader;
        this.service = service;
        this.mutations = mutations;
    }

    @QueryMapping
    Connection<SpaceView> parkingSpaces(PageRequest page, Caller caller) {
        return reader.page(page, caller);
    }

    @SchemaMapping(typeName = SpaceView.TYPE_NAME)
    CompletableFuture<OrganizationView> organization(SpaceView space, DataLoader<Long, OrganizationView> organization) {
        return organization.load(space.organizationPath().id());
    }

    /** Whether the module's own classes are found by whoever asks the thread, as many libraries do. */
    @QueryMapping
    boolean parkingFound() throws ClassNotFoundException {
        return Class.forName(Parking.class.getName(), false, Thread.currentThread().getContextClassLoader())
                == Parking.class;
    }

    @MutationMapping
    MarkParkingSpacePayload markParkingSpace(@Argument MarkParkingSpaceInput input, Caller caller) {
        return mutations.run(caller, input, MarkParkingSpacePayload::new, () -> service.mark(input, caller));
    }
}
