package org.gangju.platform.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gangju.platform.attack.Attack.refused;
import static org.gangju.platform.attack.Attack.vain;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries of who wants to be somebody else, or to see what is somebody else's. */
final class AccessAttacks {

    private static final String VIEWER = "{\"query\":\"{ viewer { permissions } }\"}";
    private static final String JSON = "Content-Type: application/json";

    /** An address of its own, so that what it uses up is missed by nobody. */
    private static final String ELSEWHERE = "127.0.0.2";

    private static final int MANY = 400;

    private AccessAttacks() {}

    static List<Attack> strangers() {
        return List.of(
                refused("no token", 401, "UNAUTHENTICATED", target -> withHeader(target, "X-Nothing: 1")),
                refused(
                        "a token that is none",
                        401,
                        "UNAUTHENTICATED",
                        target -> withHeader(target, "Authorization: Bearer broken")),
                refused(
                        "a token that signs itself off",
                        401,
                        "UNAUTHENTICATED",
                        target -> withHeader(target, "Authorization: Bearer " + unsigned())),
                refused(
                        "a token with another end",
                        401,
                        "UNAUTHENTICATED",
                        target -> withHeader(target, "Authorization: Bearer " + tampered(target.token()))),
                refused(
                        "a token in the address",
                        401,
                        "UNAUTHENTICATED",
                        target -> target.send(
                                "GET /graphql?query=%7B__typename%7D&access_token=" + target.token(), new byte[0])),
                refused(
                        "a cookie for a token",
                        401,
                        "UNAUTHENTICATED",
                        target -> withHeader(target, "Cookie: GANGJU_LOGIN=" + target.token())),
                refused("the settings of the server", 403, "FORBIDDEN", target -> target.get("/actuator/env")),
                refused(
                        "the authorization server's own description",
                        401,
                        "UNAUTHENTICATED",
                        target -> target.send("GET /.well-known/openid-configuration", new byte[0])),
                refused("400 secrets tried out", 429, "RATE_LIMITED", AccessAttacks::secrets));
    }

    static List<Attack> guesses() {
        return List.of(
                vain(
                        "the id of another district",
                        200,
                        "",
                        target -> target.ask("{ node(id: \"%s\") { id } }".formatted(target.foreignId()))),
                vain(
                        "the code of another district",
                        200,
                        "",
                        target -> target.ask("{ organization(code: \"%s\") { id } }".formatted(target.foreignCode()))),
                vain("200 ids in a row", 200, "", target -> target.ask("{ nodes(ids: [" + ids() + "]) { id } }")),
                vain(
                        "ids that are none",
                        200,
                        "",
                        target -> target.ask(
                                "{ nodes(ids: [\"\", \"%00\", \"T3JnYW5pemF0aW9uOi0x\", \"../..\"]) { id } }")),
                vain(
                        "another district to act for",
                        400,
                        "NOT_FOUND",
                        target -> target.post(
                                VIEWER.getBytes(UTF_8), JSON, "Gangju-Organization: " + target.foreignCode())),
                vain(
                        "a mutation beyond one's permissions",
                        200,
                        "FORBIDDEN",
                        target -> target.ask(
                                "mutation { createOrganization(input: {code: \"x\", name: \"x\", shortName: \"x\","
                                        + " type: DISTRICT_COMMITTEE}) { clientMutationId } }")),
                vain(
                        "permissions that one does not hold",
                        200,
                        "FORBIDDEN",
                        target -> target.ask("mutation { createApiClient(input: {name: \"x\", organizationId: \"%s\","
                                        .formatted(target.ownId())
                                + " permissions: [\"client.write\"]}) { clientId } }")));
    }

    private static Answer withHeader(Target target, String header) throws Exception {
        return target.send("POST /graphql", VIEWER.getBytes(UTF_8), JSON, header);
    }

    /** By who pretends that no signature is asked for. */
    private static String unsigned() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String head = base64.encodeToString("{\"alg\":\"none\",\"typ\":\"at+jwt\"}".getBytes(UTF_8));
        String claims =
                base64.encodeToString("{\"sub\":\"testkit\",\"kind\":\"CLIENT\",\"exp\":9999999999}".getBytes(UTF_8));
        return head + "." + claims + ".";
    }

    private static String tampered(String token) {
        int place = token.length() - 20;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }

    /** The last answer. */
    private static Answer secrets(Target target) throws Exception {
        byte[] form = "grant_type=client_credentials".getBytes(UTF_8);
        String wrong = Base64.getEncoder().encodeToString("nobody:wrong".getBytes(UTF_8));
        byte[] head = (target.head(
                                "POST /oauth2/token",
                                "Content-Type: application/x-www-form-urlencoded",
                                "Authorization: Basic " + wrong)
                        + "Content-Length: " + form.length + "\r\n\r\n")
                .getBytes(ISO_8859_1);
        Answer last = Answer.of(0, "");
        for (int attempt = 0; attempt < MANY && last.status() != 429; attempt++) {
            last = target.exchange(ELSEWHERE, new String(head, ISO_8859_1), form);
        }
        return last;
    }

    private static String ids() {
        return IntStream.range(1, 201)
                .mapToObj(key -> "Organization:" + key)
                .map(id -> Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(UTF_8)))
                .collect(Collectors.joining("\" \"", "\"", "\""));
    }
}
