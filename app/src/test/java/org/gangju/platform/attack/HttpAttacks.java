package org.gangju.platform.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gangju.platform.attack.Attack.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Bodies, headers and addresses that are not what they should be. */
final class HttpAttacks {

    private static final String LIMIT = "LIMIT_EXCEEDED";
    private static final String INPUT = "BAD_INPUT";
    private static final String JSON = "Content-Type: application/json";
    private static final String VIEWER = "{\"query\":\"{ viewer { permissions } }\"}";
    private static final int MEGABYTE = 1024 * 1024;

    private HttpAttacks() {}

    static List<Attack> bodies() {
        return List.of(
                json("a batch", 400, INPUT, "[" + VIEWER + "," + VIEWER + "]"),
                json("JSON 100,000 deep", 400, LIMIT, "[".repeat(100_000)),
                json(
                        "variables 50 deep",
                        400,
                        LIMIT,
                        "{\"query\":\"{a}\",\"variables\":" + "{\"a\":".repeat(50) + "1" + "}".repeat(51)),
                json(
                        "a member twice",
                        400,
                        INPUT,
                        "{\"query\":\"{ __typename }\",\"query\":\"{ viewer { permissions } }\"}"),
                json("NaN", 400, INPUT, "{\"query\":\"{ __typename }\",\"variables\":{\"a\":NaN}}"),
                json(
                        "a number of 2,000 digits",
                        400,
                        INPUT,
                        "{\"query\":\"{a}\",\"variables\":{\"a\":" + "9".repeat(2_000) + "}}"),
                json("text behind the JSON", 400, INPUT, VIEWER + " {}"),
                json("a number for a query", 400, INPUT, "{\"query\":1}"),
                json("a text for variables", 400, INPUT, "{\"query\":\"{ __typename }\",\"variables\":\"{}\"}"),
                json("a list for variables", 400, INPUT, "{\"query\":\"{ __typename }\",\"variables\":[]}"),
                json("nothing", 400, INPUT, ""),
                bytes("invalid UTF-8", 400, INPUT, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}),
                bytes("an overlong letter", 400, INPUT, new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'}),
                bytes("UTF-16", 415, INPUT, VIEWER.getBytes(UTF_16)),
                bytes("a body of a megabyte", 413, LIMIT, padded(MEGABYTE)),
                refused("a megabyte of which nobody said how long it is", 413, LIMIT, HttpAttacks::chunked),
                bytes("50 megabytes in 50 kilobytes", 413, LIMIT, packed(), "Content-Encoding: gzip"),
                bytes("gzip that is none", 400, INPUT, VIEWER.getBytes(UTF_8), "Content-Encoding: gzip"),
                bytes("an unknown encoding", 415, INPUT, VIEWER.getBytes(UTF_8), "Content-Encoding: br"),
                plain("a form of another page", "Content-Type: application/x-www-form-urlencoded"),
                plain("plain text of another page", "Content-Type: text/plain"),
                plain("no type at all", "X-Nothing: 1"));
    }

    static List<Attack> requests() {
        return List.of(
                refused(
                        "a mutation by GET",
                        405,
                        INPUT,
                        target -> target.get("/graphql?query="
                                + URLEncoder.encode(
                                        "mutation { createOrganization(input: {code: \"x\", name: \"x\","
                                                + " shortName: \"x\", type: DISTRICT_COMMITTEE}) { clientMutationId } }",
                                        UTF_8))),
                refused(
                        "a subscription by POST",
                        406,
                        INPUT,
                        target -> target.ask("subscription { moduleChanged { epoch } }")),
                refused("a parameter twice", 400, INPUT, target -> target.get("/graphql?query=%7Ba%7D&query=%7Bb%7D")),
                refused("an address that is no UTF-8", 400, INPUT, target -> target.get("/graphql?query=%ff%fe")),
                refused(
                        "an address of 30 kilobytes",
                        400,
                        INPUT,
                        target -> target.get("/graphql?query=" + "a".repeat(30_000))),
                refused(
                        "a header of 30 kilobytes",
                        400,
                        INPUT,
                        target -> target.get("/graphql", "X-A: " + "a".repeat(30_000))),
                refused(
                        "300 headers",
                        400,
                        INPUT,
                        target -> target.get("/graphql", "X-A: a\r\n".repeat(300) + "X-B: b")),
                refused(
                        "two lengths",
                        400,
                        INPUT,
                        target -> target.exchange(
                                "127.0.0.1",
                                target.head("POST /graphql", JSON) + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n",
                                new byte[6])),
                refused(
                        "no HTTP",
                        400,
                        INPUT,
                        target -> target.exchange("127.0.0.1", "\u0016\u0003\u0001\r\n\r\n", new byte[0])));
    }

    static List<Attack> methodsAndPages() {
        return List.of(
                refused("TRACE", 405, INPUT, target -> target.send("TRACE /graphql", new byte[0])),
                refused(
                        "PUT",
                        405,
                        INPUT,
                        target -> target.send(
                                "PUT /graphql",
                                VIEWER.getBytes(UTF_8),
                                JSON,
                                "Authorization: Bearer " + target.token())),
                refused("a way around the guard", 400, INPUT, target -> target.get("/graphql/..;/actuator/env")),
                refused(
                        "a page of a foreign origin",
                        403,
                        "FORBIDDEN",
                        target -> target.post(VIEWER.getBytes(UTF_8), JSON, "Origin: https://elsewhere.example")),
                refused(
                        "a page without an origin",
                        403,
                        "FORBIDDEN",
                        target -> target.post(VIEWER.getBytes(UTF_8), JSON, "Origin: null")),
                refused(
                        "a foreign page that asks beforehand",
                        403,
                        "FORBIDDEN",
                        target -> target.send(
                                "OPTIONS /graphql",
                                new byte[0],
                                "Origin: https://elsewhere.example",
                                "Access-Control-Request-Method: POST")));
    }

    static List<Attack> unfinished() {
        return List.of(
                refused(
                        "a chunk of no length",
                        400,
                        INPUT,
                        target -> target.exchange(
                                "127.0.0.1",
                                target.head(
                                                "POST /graphql",
                                                JSON,
                                                "Authorization: Bearer " + target.token(),
                                                "Transfer-Encoding: chunked")
                                        + "\r\nmany\r\n{}\r\n0\r\n\r\n",
                                new byte[0])),
                refused("a client that says no more", 408, LIMIT, HttpAttacks::halfABody),
                refused(
                        "a client that never ends its head",
                        0,
                        "",
                        target -> target.exchange(
                                "127.0.0.1", "POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", new byte[0])));
    }

    private static Attack json(String name, int status, String code, String body) {
        return bytes(name, status, code, body.getBytes(UTF_8));
    }

    private static Attack bytes(String name, int status, String code, byte[] body, String... headers) {
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 1, headers.length);
        all[0] = JSON;
        return refused(name, status, code, target -> target.post(body, all));
    }

    private static Attack plain(String name, String header) {
        return refused(name, 415, INPUT, target -> target.post(VIEWER.getBytes(UTF_8), header));
    }

    private static Answer chunked(Target target) throws Exception {
        String head = target.head(
                        "POST /graphql", JSON, "Authorization: Bearer " + target.token(), "Transfer-Encoding: chunked")
                + "\r\n100000\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(padded(MEGABYTE));
        body.writeBytes("\r\n0\r\n\r\n".getBytes(ISO_8859_1));
        return target.exchange("127.0.0.1", head, body.toByteArray());
    }

    private static Answer halfABody(Target target) throws Exception {
        String head = target.head("POST /graphql", JSON, "Authorization: Bearer " + target.token());
        return target.exchange("127.0.0.1", head + "Content-Length: 1000\r\n\r\n", VIEWER.getBytes(UTF_8));
    }

    private static byte[] padded(int length) {
        return (VIEWER + " ".repeat(length - VIEWER.length())).getBytes(UTF_8);
    }

    private static byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int part = 0; part < 50; part++) {
                gzip.write(padded(MEGABYTE));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
