package org.gangju.platform.socket;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Who may open a socket of the whole application, and for how long. */
@OnH2
class SocketApiTest {

    private static final String UPGRADE = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
    private static final String KEY = "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

    @Autowired
    GangjuApi api;

    @Autowired
    JwtEncoder tokens;

    @Test
    void opensForOurOwnPagesAndForMachines() throws IOException {
        assertThat(handshake(UPGRADE + KEY)).startsWith("HTTP/1.1 101");
        assertThat(handshake(UPGRADE + KEY + "Origin: http://localhost:" + port() + "\r\n"))
                .startsWith("HTTP/1.1 101");
        assertThat(handshake(UPGRADE + KEY + "Authorization: Bearer " + token() + "\r\n"))
                .startsWith("HTTP/1.1 101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "http://localhost",
                "http://localhost:1",
                "http://localhost.elsewhere.example",
                "null",
                "file://",
                "::::"
            })
    void refusesPagesOfOtherOrigins(String origin) throws IOException {
        for (String authorization : new String[] {"", "Authorization: Bearer " + token() + "\r\n"}) {
            assertThat(handshake(UPGRADE + KEY + authorization + "Origin: " + origin + "\r\n"))
                    .startsWith("HTTP/1.1 403")
                    .contains("{\"errors\":[{", "\"code\":\"FORBIDDEN\"", "\"traceId\"", origin);
        }
    }

    @Test
    void refusesABrokenTokenAtOnce() throws IOException {
        assertThat(handshake(UPGRADE + KEY + "Authorization: Bearer broken\r\n"))
                .startsWith("HTTP/1.1 401")
                .contains("\"code\":\"UNAUTHENTICATED\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Upgrade: websocket\r\n",
                UPGRADE,
                "Connection: keep-alive\r\nUpgrade: WebSocket\r\n" + KEY,
                UPGRADE + "Sec-WebSocket-Version: 12\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            })
    void letsNothingElsePassWithoutAToken(String headers) throws IOException {
        assertThat(handshake(headers)).startsWith("HTTP/1.1 400").contains("\"code\":\"BAD_INPUT\"");
    }

    @Test
    void refusesAnAddressThatIsNone() throws IOException {
        assertThat(request("GET /graphql?query={viewer}", UPGRADE + KEY))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"BAD_INPUT\"");
    }

    @Test
    void letsNoOtherAddressPassAsASocket() throws IOException {
        for (String line : new String[] {
            "GET /schema.graphqls", "GET /graphql/", "GET /actuator/env", "POST /graphql", "HEAD /graphql"
        }) {
            assertThat(request(line, UPGRADE + KEY)).as(line).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void endsWithTheToken() throws ParseException {
        Listener listener = new Listener();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(api.address("/graphql").resolve("ws://localhost:" + port() + "/graphql"), listener)
                .join();
        socket.sendText(
                        "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + brief() + "\"}}",
                        true)
                .join();

        assertThat(listener.next()).isEqualTo("{\"type\":\"connection_ack\"}");
        assertThat(listener.next()).isEqualTo("4403");
    }

    /** A token for the same secret as the usual one, that runs out in two to three seconds: it counts whole ones. */
    private String brief() throws ParseException {
        Instant now = Instant.now();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .subject(BootstrapClient.ID)
                .claim("kind", "CLIENT")
                .claim("basis", SignedJWT.parse(token()).getJWTClaimsSet().getClaim("basis"))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(3))
                .build();
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type("at+jwt").build();
        return tokens.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private String token() {
        return api.token(BootstrapClient.ID, BootstrapClient.SECRET);
    }

    private int port() {
        return api.address("/").getPort();
    }

    private String handshake(String headers) throws IOException {
        return request("GET /graphql?query=%7Bviewer%7Bpermissions%7D%7D", headers);
    }

    /** The head of the answer and, unless it becomes a socket, its body. */
    private String request(String line, String headers) throws IOException {
        String head = line + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\nContent-Length: 0\r\n" + headers + "\r\n";
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            StringBuilder text = new StringBuilder();
            while (text.indexOf("\r\n\r\n") < 0 || isUnfinished(text, line)) {
                int next = answer.read();
                assertThat(next).as("the answer ends after: %s", text).isNotNegative();
                text.append((char) next);
            }
            return text.toString();
        }
    }

    private static boolean isUnfinished(StringBuilder text, String line) {
        return text.indexOf("HTTP/1.1 4") == 0 && !line.startsWith("HEAD") && text.indexOf("}]}") < 0;
    }

    /** Messages and the status of the end, in their order. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        String next() {
            try {
                return String.valueOf(heard.poll(30, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            heard.add(data.toString());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            heard.add(String.valueOf(status));
            return null;
        }
    }
}
