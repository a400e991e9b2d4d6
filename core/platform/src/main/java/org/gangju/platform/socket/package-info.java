/** GraphQL over WebSocket: the protocol graphql-transport-ws on {@code /graphql}. */
@NullMarked
package org.gangju.platform.socket;

import org.jspecify.annotations.NullMarked;
