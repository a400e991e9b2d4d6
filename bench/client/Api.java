import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running server, asked over one kept connection. */
record Api(HttpClient client, URI address, String token) {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    static Api signedIn(String server, String id, String secret) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
        String answer = send(client, HttpRequest.newBuilder(URI.create(server + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IllegalStateException(answer);
        }
        return new Api(client, URI.create(server + "/graphql"), token.group(1));
    }

    /** The answer as it came. An answer with errors ends the measurement. */
    String ask(String document, String variables) throws Exception {
        String body = "{\"query\": \"" + document.replace("\"", "\\\"") + "\", \"variables\": {" + variables + "}}";
        String answer = send(client, HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
        if (answer.contains("\"errors\"")) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }

    private static String send(HttpClient client, HttpRequest request) throws Exception {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
