package org.gangju.platform.launch;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets for the first start, usually by variables such as {@code GANGJU_ADMIN_PASSWORD}.
 *
 * @param demo whether an empty installation is filled with the demo city
 */
@ConfigurationProperties("gangju")
record LaunchSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue Admin admin,
        @DefaultValue Bootstrap bootstrap) {

    /** The password of the first start's administrator. */
    @Nullable
    String adminPassword() {
        return admin.password();
    }

    /** The machine client that operators want to have; null without one. */
    @Nullable
    Client bootstrapClient() {
        Client client = bootstrap.client();
        return client.id() == null || client.id().isBlank() ? null : client;
    }

    record Admin(@Nullable String password) {

        @Override
        public String toString() {
            return "Admin";
        }
    }

    record Bootstrap(@DefaultValue Client client) {}

    record Client(@Nullable String id, @Nullable String secret) {

        @Override
        public String toString() {
            return "Client " + id;
        }
    }
}
