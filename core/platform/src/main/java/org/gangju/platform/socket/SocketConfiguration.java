package org.gangju.platform.socket;

import java.util.List;
import java.util.Map;
import org.gangju.platform.caller.SignIns;
import org.gangju.platform.http.FailureWriter;
import org.gangju.platform.http.Origins;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.subscription.RunningOperations;
import org.gangju.platform.subscription.Slots;
import org.gangju.platform.subscription.StreamErrors;
import org.gangju.platform.subscription.SubscriptionSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** Puts the socket before the endpoint of the same path, for the requests that ask for one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SocketConfiguration {

    private static final int BEFORE_ENDPOINT = -2;

    @Bean
    SocketHandler socketHandler(
            WebGraphQlHandler handler,
            SignIns signIns,
            RunningOperations operations,
            StreamErrors errors,
            SubscriptionSettings settings,
            Tiers tiers) {
        return new SocketHandler(
                new SocketServices(handler, signIns, operations, new Slots(settings), errors, settings, tiers));
    }

    @Bean
    HandlerMapping socketMapping(SocketHandler handler, Origins origins, FailureWriter failures) {
        WebSocketHttpRequestHandler endpoint = new WebSocketHttpRequestHandler(handler);
        endpoint.setHandshakeInterceptors(List.of(new SocketHandshake(origins, failures)));
        WebSocketHandlerMapping mapping = new WebSocketHandlerMapping();
        mapping.setUrlMap(Map.of("/graphql", endpoint));
        mapping.setWebSocketUpgradeMatch(true);
        mapping.setOrder(BEFORE_ENDPOINT);
        return mapping;
    }
}
