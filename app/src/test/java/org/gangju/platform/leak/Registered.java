package org.gangju.platform.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Documents that a client registers where every module is on, and that all ask for by their hashes. */
record Registered(List<String> documents) {

    private static final int MOST = 60;

    /** The same for the same seed. */
    static Registered of(Documents source, Random random) {
        List<String> documents = new ArrayList<>();
        for (int number = 0; number < MOST; number++) {
            documents.add(source.query(random).replaceFirst("query ?", "query Q" + number));
        }
        return new Registered(documents);
    }

    void registerBy(GraphQlTester client) {
        List<Map<String, String>> operations = new ArrayList<>();
        documents.forEach(text -> operations.add(Map.of("name", "Q" + operations.size(), "document", text)));
        client.document("""
                        mutation($input: RegisterOperationsInput!) {
                          registerOperations(input: $input) { problems { code path message } }
                        }""")
                .variable("input", Map.of("version", UUID.randomUUID().toString(), "operations", operations))
                .execute()
                .path("registerOperations.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    /** One of them, or one that nobody has registered, by its hash alone or with its text. */
    Probe probe(Random random) {
        String text = documents.get(random.nextInt(documents.size()));
        return switch (random.nextInt(6)) {
            case 0 -> Probe.raw("unknown hash", body("", hash("# " + random.nextInt())));
            case 1 ->
                Probe.raw("hash with text", body("\"query\":\"" + text.replace("\"", "\\\"") + "\",", hash(text)))
                        .using(Words.names(text));
            case 2 ->
                Probe.raw(
                                "hash",
                                "{\"documentId\":\"sha256:" + hash(text)
                                        + "\",\"variables\":{\"o\":\"@organization@\"}}")
                        .using(Words.names(text));
            default -> Probe.raw("hash", body("", hash(text))).using(Words.names(text));
        };
    }

    private static String body(String query, String hash) {
        return """
                {%s"variables":{"o":"%s"},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"%s"}}}""".formatted(query, District.ORGANIZATION, hash);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
