package org.gangju.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = EndpointApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class GraphQlEndpointTest {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final int LIMIT = 256 * 1024;

    private final Caller caller;
    private final AtomicInteger counter;

    @Autowired
    GraphQlEndpointTest(@LocalServerPort int port, AtomicInteger counter) {
        this.caller = new Caller(port);
        this.counter = counter;
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void answersAQueryInTheFormatAskedFor(String accept) {
        Answer answer = post("{\"query\":\"{ greeting(name: \\\"纲举\\\") }\"}", "Accept", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase(accept + ";charset=utf-8");
        assertThat(answer.body()).isEqualTo("{\"data\":{\"greeting\":\"Hello, 纲举\"}}");
    }

    @Test
    void passesOnTheHeadersThatInterceptorsSet() {
        assertThat(post("{\"query\":\"{ greeting }\"}").header("Test-Answer")).isEqualTo("yes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            { unknown }                              | 400
            {                                        | 400
            query($a: Int!) { greeting(times: $a) }  | 400
            query A { greeting } query B { greeting }| 400
            { broken }                               | 200
            { greeting }                             | 200
            """)
    void saysByItsStatusWhetherTheRequestWasExecuted(String query, int status) {
        String body = "{\"query\":\"" + query + "\"}";

        assertThat(post(body, "Accept", GRAPHQL).status()).isEqualTo(status);
        assertThat(post(body, "Accept", JSON).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"query":{"a":1}}                         | The parameter query must be a string.
            {"query":7}                               | The parameter query must be a string.
            {"query":["{ greeting }"]}                | The parameter query must be a string.
            {"query":null}                            | The parameter query is missing, and no documentId or extensions.persistedQuery names a document either.
            {"qeury":"{ greeting }"}                  | The parameter query is missing, and no documentId or extensions.persistedQuery names a document either.
            {"query":"{ greeting }","operationName":1}| The parameter operationName must be a string.
            {"query":"{ greeting }","variables":"{}"} | The parameter variables must be an object.
            {"query":"{ greeting }","variables":[]}   | The parameter variables must be an object.
            {"query":"{ greeting }","extensions":true}| The parameter extensions must be an object.
            [{"query":"{ greeting }"}]                | The body must be a JSON object with the member query.
            "{ greeting }"                            | The body must be a JSON object with the member query.
            null                                      | The body must be a JSON object with the member query.
            {"query":"{ greeting }"                   | body is not valid JSON: line 1, column 24.
            {"query":"{ greeting }"} {}               | body is not valid JSON: line 1, column 26.
            {"query":"{ greeting }","query":"{ a }"}  | body is not valid JSON: line 1, column 32.
            {query:"{ greeting }"}                    | body is not valid JSON: line 1, column 2.
            {'query':'{ greeting }'}                  | body is not valid JSON: line 1, column 2.
            {"query":"{ greeting }","variables":{"a":NaN}} | body is not valid JSON: line 1, column 45.
            """)
    void refusesAMalformedRequestInEitherFormat(String body, String message) {
        for (String accept : new String[] {GRAPHQL, JSON}) {
            Answer answer = post(body, "Accept", accept, "Accept-Language", "en");
            answer.assertFailure(400, "BAD_INPUT");
            assertThat(answer.message()).isEqualTo(message);
        }
    }

    @Test
    void leavesAloneWhatTheSpecificationDoesNotName() {
        String body = "{\"query\":\"query A { greeting } query B { language }\",\"operationName\":\"A\","
                + "\"variables\":null,\"extensions\":{\"x\":1},\"id\":\"1\"}";

        assertThat(post(body).body()).isEqualTo("{\"data\":{\"greeting\":\"Hello, World\"}}");
    }

    @Test
    void refusesJsonThatIsNestedWithoutEnd() {
        String body = "{\"query\":\"{ greeting }\",\"variables\":{\"a\":" + "[".repeat(2000) + "]".repeat(2000) + "}}";

        Answer answer = post(body);
        answer.assertFailure(400, "LIMIT_EXCEEDED");
        assertThat(answer.message()).contains("json-depth", "32", "2002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "Application/JSON; version=1"
            })
    void takesJsonInUtf8(String contentType) {
        assertThat(post("{\"query\":\"{ greeting }\"}", "Content-Type", contentType)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/graphql",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=a",
                "application/*",
                "application/graphql-response+json",
                "application/json; charset=iso-8859-1",
                "application/json; charset=gbk",
                "application/json; charset=unheard-of",
                "nonsense"
            })
    void refusesEveryOtherContentType(String contentType) {
        Answer answer = post("{\"query\":\"{ greeting }\"}", "Content-Type", contentType);

        answer.assertFailure(415, "BAD_INPUT");
        assertThat(answer.header("Accept")).isEqualTo("application/json");
    }

    @Test
    void refusesABodyWithoutContentType() {
        Answer answer =
                caller.send(caller.request("/graphql").POST(BodyPublishers.ofString("{\"query\":\"{ greeting }\"}")));

        answer.assertFailure(415, "BAD_INPUT");
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(post("\uFEFF{\"query\":\"{ greeting }\"}").status()).isEqualTo(200);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        post(bytes("{\"query\":\"{ greeting(name: \\\"é\\\") }\"}", ISO_8859_1)).assertFailure(400, "BAD_INPUT");
        post(bytes("{\"query\":\"{ greeting }\"}", UTF_16)).assertFailure(415, "BAD_INPUT");
    }

    @Test
    void refusesAnEmptyBody() {
        post("").assertFailure(400, "BAD_INPUT");
        post("  \n").assertFailure(400, "BAD_INPUT");
    }

    @Test
    void takesABodyOfExactlyTheLimit() {
        assertThat(post(padded(LIMIT)).status()).isEqualTo(200);
    }

    @Test
    void refusesABodyOverTheLimit() {
        Answer answer = post(padded(LIMIT + 1), "Accept-Language", "en");

        answer.assertFailure(413, "LIMIT_EXCEEDED");
        assertThat(answer.message()).contains("body", "262144", "262145");
    }

    @Test
    void answersWhoSendsFarTooMuch() {
        post(padded(12 * 1024 * 1024)).assertFailure(413, "LIMIT_EXCEEDED");
    }

    @Test
    void refusesABodyOfUnknownLengthOverTheLimit() {
        byte[] body = padded(LIMIT + 1).getBytes(UTF_8);
        Answer answer = caller.send(caller.request("/graphql")
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        answer.assertFailure(413, "LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP"})
    void unpacksGzip(String encoding) {
        byte[] packed = gzip("{\"query\":\"{ greeting }\"}");

        assertThat(post(packed, "Content-Encoding", encoding).status()).isEqualTo(200);
    }

    @Test
    void refusesABodyThatUnpacksOverTheLimit() {
        byte[] packed = gzip(padded(50 * 1024 * 1024));

        assertThat(packed.length).isLessThan(LIMIT);
        post(packed, "Content-Encoding", "gzip").assertFailure(413, "LIMIT_EXCEEDED");
    }

    @Test
    void refusesDamagedGzip() {
        byte[] packed = gzip("{\"query\":\"{ greeting }\"}");

        post("no gzip", "Content-Encoding", "gzip").assertFailure(400, "BAD_INPUT");
        post(Arrays.copyOf(packed, packed.length - 4), "Content-Encoding", "gzip")
                .assertFailure(400, "BAD_INPUT");
    }

    @Test
    void refusesAnotherEncoding() {
        Answer answer = post("{}", "Content-Encoding", "br");

        answer.assertFailure(415, "BAD_INPUT");
        assertThat(answer.header("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void answersAQueryByGet() {
        Answer answer = get("query=query A($n: String!) { greeting(name: $n) } query B { language }"
                + "&operationName=A&variables={\"n\":\"纲 + 举\"}&extensions={\"x\":1}&other=1&id");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"greeting\":\"Hello, 纲 + 举\"}}");
    }

    @Test
    void takesAnEmptyParameterForNone() {
        assertThat(get("query={ greeting }&operationName=&variables=&extensions=")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            variables={}                          | The parameter query is missing, and no documentId or extensions.persistedQuery names a document either.
            query=                                | The parameter query is missing, and no documentId or extensions.persistedQuery names a document either.
            query={ greeting }&variables=[]       | The parameter variables must be an object.
            query={ greeting }&variables=7        | The parameter variables must be an object.
            query={ greeting }&variables={a       | variables is not valid JSON: line 1, column 2.
            query={ greeting }&extensions="a"     | The parameter extensions must be an object.
            query={ greeting }&query={ language } | The parameter query is given twice.
            """)
    void refusesMalformedParametersOfGet(String parameters, String message) {
        Answer answer = get(parameters, "Accept-Language", "en");

        answer.assertFailure(400, "BAD_INPUT");
        assertThat(answer.message()).isEqualTo(message);
    }

    @Test
    void refusesAQueryStringThatIsNotUtf8() {
        caller.send(caller.request("/graphql?query=%E9").GET()).assertFailure(400, "BAD_INPUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void neverMutatesByGet(String accept) {
        int before = counter.get();
        for (String parameters : new String[] {
            "query=mutation { raise }", "query=query A { greeting } mutation B { raise }&operationName=B"
        }) {
            Answer answer = get(parameters, "Accept", accept);
            answer.assertFailure(405, "BAD_INPUT");
            assertThat(answer.header("Allow")).isEqualTo("POST");
        }
        assertThat(counter.get()).isEqualTo(before);
    }

    @Test
    void mutatesByPost() {
        int before = counter.get();

        assertThat(post("{\"query\":\"mutation { raise }\"}").body())
                .isEqualTo("{\"data\":{\"raise\":" + (before + 1) + "}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void refusesEveryOtherMethod(String method) {
        Answer answer = caller.send(caller.request("/graphql").method(method, BodyPublishers.noBody()));

        answer.assertFailure(405, "BAD_INPUT");
        assertThat(answer.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void refusesHeadWithoutABody() {
        Answer answer =
                caller.send(caller.request("/graphql?query=%7Bgreeting%7D").HEAD());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void refusesWhoAcceptsNoneOfItsFormats() {
        Answer answer = post("{\"query\":\"{ greeting }\"}", "Accept", "text/html");

        answer.assertFailure(406, "BAD_INPUT");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("application/json;charset=utf-8");
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        assertThat(post("{\"query\":\"{ language }\"}").body()).contains("zh");
        assertThat(post("{\"query\":\"{ language }\"}", "Accept-Language", "en-GB")
                        .body())
                .contains("en");
        assertThat(post("{}").message()).isEqualTo("缺少参数 query，也没有用 documentId 或 extensions.persistedQuery 指明文档。");
        assertThat(post("{}", "Accept-Language", "fr").message())
                .isEqualTo(
                        "The parameter query is missing, and no documentId or extensions.persistedQuery names a document either.");
    }

    @ParameterizedTest
    @CsvSource({"refuse, 403, FORBIDDEN", "refuse later, 429, RATE_LIMITED", "fail, 500, INTERNAL"})
    void answersWhatAnInterceptorThrows(String behaviour, int status, String code) {
        Answer answer = post("{\"query\":\"{ greeting }\"}", "Test-Interceptor", behaviour);

        answer.assertFailure(status, code);
        assertThat(answer.body()).doesNotContain("secret", "Exception");
    }

    private Answer post(String body, String... headers) {
        return post(body.getBytes(UTF_8), headers);
    }

    private Answer post(byte[] body, String... headers) {
        return caller.post("/graphql", body, headers);
    }

    /** @param parameters readable; each value is encoded here */
    private Answer get(String parameters, String... headers) {
        StringBuilder encoded = new StringBuilder("/graphql?");
        for (String pair : parameters.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            encoded.append(parts[0]);
            if (parts.length == 2) {
                encoded.append('=').append(URLEncoder.encode(parts[1], UTF_8));
            }
            encoded.append('&');
        }
        return caller.get(encoded.toString(), headers);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static String padded(int length) {
        String start = "{\"query\":\"{ greeting }\"";
        return start + " ".repeat(length - start.length() - 1) + "}";
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(text.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.toByteArray();
    }
}
