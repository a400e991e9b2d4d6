package org.gangju.platform.client;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of machine clients. */
@Controller
class ClientController {

    private static final Kept<CreatedClient> KEPT =
            new Kept<>(CreatedClient::clientId, clientId -> new CreatedClient(clientId, null));

    private final ClientCommands commands;
    private final Mutations mutations;

    ClientController(ClientCommands commands, Mutations mutations) {
        this.commands = commands;
        this.mutations = mutations;
    }

    @MutationMapping
    CreateApiClientPayload createApiClient(@Argument CreateApiClientInput input, Caller caller) {
        return mutations.run(caller, input, CreateApiClientPayload::of, KEPT, () -> commands.create(input, caller));
    }
}
