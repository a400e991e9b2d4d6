package org.gangju.platform.attack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application, and what the attacker has of it: a client of one district with ordinary permissions.
 *
 * @param token the attacker's access token
 * @param ownId the id of the attacker's district
 * @param foreignId the id of another district, which exists
 * @param foreignCode its code
 */
record Target(int port, String token, String ownId, String foreignId, String foreignCode) {

    private static final String HOST = "127.0.0.1";

    /** The answer to a document. */
    Answer ask(String document) throws Exception {
        return ask(document, Map.of());
    }

    Answer ask(String document, Map<String, Object> variables) throws Exception {
        return post(JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    /** The answer to this JSON. */
    Answer post(String json) throws Exception {
        return post(json.getBytes(StandardCharsets.UTF_8), "Content-Type: application/json");
    }

    Answer post(byte[] body, String... headers) throws Exception {
        return send("POST /graphql", body, signedIn(headers));
    }

    Answer get(String path, String... headers) throws Exception {
        return send("GET " + path, new byte[0], signedIn(headers));
    }

    private String[] signedIn(String... headers) {
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 1, headers.length);
        all[0] = "Authorization: Bearer " + token;
        return all;
    }

    /** The answer to a request with these headers and those without which there is none. */
    Answer send(String line, byte[] body, String... headers) throws Exception {
        return exchange(HOST, head(line, headers) + "Content-Length: " + body.length + "\r\n\r\n", body);
    }

    String head(String line, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return line + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: application/graphql-response+json\r\nAccept-Language: en\r\n" + more;
    }

    /** The answer to exactly this. */
    Answer exchange(String from, String head, byte[] body) throws Exception {
        try (Wire wire = Wire.open(from, port)) {
            return wire.send(head.getBytes(StandardCharsets.ISO_8859_1))
                    .send(body)
                    .read();
        }
    }
}
