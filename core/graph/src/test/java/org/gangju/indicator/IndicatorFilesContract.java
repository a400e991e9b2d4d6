package org.gangju.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.gangju.testkit.api.MadeClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Indicators as files: the same figures, for the same callers, within the same limits. */
@SuppressWarnings("NullAway.Init")
abstract class IndicatorFilesContract extends RunningGraph {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"一,二\")";

    private String city;
    private String second;
    private MadeClient reader;

    @BeforeEach
    void growTwoDistricts() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        String first = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        second = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        graph.done("renameOrganization", input("id", second, "name", FORMULA, "shortName", "二区"));
        graph.organization("1-1-1", "BRANCH", first);
        String branch = graph.organization("1-2-1", "BRANCH", second);
        graph.done("renameOrganization", input("id", branch, "name", "@支部", "shortName", "支部"));
        reader = graph.makeClient(city, "organization.read", "indicator.read", "setup.read", "term.read");
    }

    @Test
    void holdAsCsvWhatTheApiAnswers() {
        ResponseEntity<byte[]> answer = get("csv", "organization=%s&keys=K5,K6&breakdown=true", reader);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                .isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"indicators-%s.csv\"".formatted(LocalDate.now(clock)));
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(text(answer)).startsWith("\uFEFFIndicator,Title,").contains("\r\n");

        List<List<String>> lines = csv(answer);
        assertThat(lines).hasSize(1 + 2 * 3);
        int inOrder = numerator();
        assertThat(lines.get(1))
                .containsExactly(
                        "K5",
                        "Branches in order",
                        graph.code("1"),
                        "中国共产党1委员会",
                        LocalDate.now(clock).toString(),
                        String.valueOf(inOrder),
                        "2",
                        inOrder == 2 ? "1" : "0",
                        "",
                        "1");
        assertThat(lines.get(3).get(2)).isEqualTo(graph.code("1-2"));
        assertThat(lines.get(3).get(6)).isEqualTo("1");
        // Nothing could fulfil it: no figure at all, and no zero.
        assertThat(lines.get(4).subList(5, 8)).containsExactly("0", "0", "");
    }

    @Test
    void defuseWhatSpreadsheetsWouldRun() {
        List<List<String>> lines = csv(get("csv", "organization=%s&keys=K5&breakdown=true", reader));
        assertThat(lines.get(3).get(3)).isEqualTo("'" + FORMULA);
        List<List<String>> rows = csv(get("csv", "organization=%s&keys=K5&rows=true", reader));
        assertThat(rows).extracting(row -> row.get(6)).containsExactly("Name", "中国共产党1-1-1委员会", "'@支部");
    }

    @Test
    void holdAsExcelNumbersAndDays() throws IOException {
        ResponseEntity<byte[]> answer =
                get("xlsx", "organization=%s&keys=K5&breakdown=true", reader, "Accept-Language", "zh-CN");
        List<Row> rows = excel(answer);
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("指标");
        assertThat(rows.getFirst().getCellText(5)).isEqualTo("分子");
        Row total = rows.get(1);
        assertThat(total.getCellText(1)).isEqualTo("设置规范的党支部比例");
        assertThat(total.getCell(4).asDate().toLocalDate()).isEqualTo(LocalDate.now(clock));
        assertThat(total.getCell(6).getType()).isEqualTo(CellType.NUMBER);
        assertThat(total.getCell(6).asNumber().intValue()).isEqualTo(2);
        assertThat(total.getCell(7).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(3).getCell(3).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(3).getCellText(3)).isEqualTo(FORMULA);
    }

    @Test
    void holdTheRowsBehindANumber() throws IOException {
        List<Row> rows = excel(get("xlsx", "organization=%s&keys=K5&rows=true", reader));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getCellText(2)).isEqualTo(graph.code("1-1-1"));
        assertThat(rows.get(1).getCellText(4)).isEqualTo("Organization");
        assertThat(rows.get(1).getCellText(5)).isEqualTo(graph.code("1-1-1"));
        assertThat(rows.get(1).getCell(8).getType()).isEqualTo(CellType.BOOLEAN);
        assertThat(excel(get("xlsx", "organization=%s&keys=K5&rows=true&fulfilled=true", reader)))
                .hasSize(1 + numerator());
        assertRefused(get("csv", "organization=%s&keys=K5&rows=true&asOf=2001-01-01", reader), 404, "NOT_FOUND");
    }

    @Test
    void takeAsManyStatementsHoweverManyOrganizationsThereAre() {
        String file = "organization=%s&keys=K5&breakdown=true";
        long few = asked(file);
        for (int number = 3; number < 9; number++) {
            graph.organization("1-" + number, "DISTRICT_COMMITTEE", city);
        }
        assertThat(asked(file)).isEqualTo(few);
        String rows = "organization=%s&keys=K5&rows=true";
        long fewRows = asked(rows);
        graph.organization("1-2-2", "BRANCH", second);
        assertThat(asked(rows)).isEqualTo(fewRows);
    }

    @Test
    void endWhereTheCallerSeesNoMore() {
        MadeClient own = graph.makeClient(second, "organization.read", "indicator.read", "setup.read");
        assertThat(csv(get("csv", "organization=%s&keys=K5", graph.code("1-2"), own)))
                .hasSize(2);
        assertRefused(get("csv", "organization=%s&keys=K5", graph.code("1-1"), own), 404, "NOT_FOUND");
        assertRefused(get("csv", "organization=%s&keys=K5", graph.code("1"), own), 404, "NOT_FOUND");
        MadeClient none = graph.makeClient(city, "organization.read");
        assertRefused(get("csv", "organization=%s&keys=K5", none), 403, "FORBIDDEN");
        MadeClient figures = graph.makeClient(city, "organization.read", "indicator.read");
        assertThat(csv(get("csv", "organization=%s", figures))).hasSize(1);
        assertRefused(get("xlsx", "organization=%s&keys=K5&rows=true", figures), 403, "FORBIDDEN");
        ResponseEntity<byte[]> elsewhere =
                get("csv", "organization=%s&keys=K5", graph.code("1-2"), own, "Gangju-Organization", graph.code("1-1"));
        assertRefused(elsewhere, 400, "NOT_FOUND");
    }

    @Test
    void areRefusedWithAReasonWhereTheyAreAskedForWrongly() {
        assertRefused(get("csv", "organization=%s&breakdwon=true", reader), 400, "BAD_INPUT");
        assertThat(text(get("csv", "organization=%s&breakdwon=true", reader))).contains("breakdwon", "breakdown");
        assertRefused(get("csv", "keys=K5", reader), 400, "BAD_INPUT");
        assertRefused(get("csv", "organization=%s&keys=K0", reader), 400, "BAD_INPUT");
        assertRefused(get("csv", "organization=%s&keys=K5&keys=K6", reader), 400, "BAD_INPUT");
        assertRefused(get("csv", "organization=%s&keys=K5,K6&rows=true", reader), 400, "BAD_INPUT");
        assertRefused(get("csv", "organization=%s&rows=true", reader), 400, "BAD_INPUT");
        assertRefused(get("csv", "organization=%s&keys=K5&fulfilled=true", reader), 400, "BAD_INPUT");
        assertRefused(get("csv", "organization=%s&keys=K5&rows=yes", reader), 400, "BAD_INPUT");
        assertRefused(get("csv", "organization=%s&asOf=2026-02-30", reader), 400, "BAD_INPUT");
        assertRefused(get("csv", "organization=%s&asOf=tomorrow", reader), 400, "BAD_INPUT");
        String many = "K".repeat(2) + ",K".repeat(200);
        assertThat(text(get("csv", "organization=%s&keys=" + many, reader))).contains("BAD_INPUT");
    }

    @Test
    void areTold() {
        get("xlsx", "organization=%s&keys=K5,K6&breakdown=true", reader);
        String told = graph.makeClient(city)
                .given(database, "audit.read")
                .caller(api)
                .ask("""
                        { auditEntries(last: 1, filter: { events: ["exportIndicators"] }) {
                            nodes { outcome caller client address nodeId traceId facts { name value } } } }""")
                .path("auditEntries.nodes[0]")
                .entity(Map.class)
                .get()
                .toString();
        assertThat(told)
                .contains(
                        "outcome=DONE", "caller=" + reader.clientId(), "client=" + reader.clientId(), "nodeId=" + city)
                .contains("name=keys, value=K5,K6", "name=lines, value=6", "name=asOf, value=" + LocalDate.now(clock))
                .doesNotContain("traceId=null", "address=null");
    }

    private int numerator() {
        return graph.ask("{ indicators(organizationId: \"%s\", keys: [\"K5\"]) { numerator } }".formatted(city))
                .path("indicators[0].numerator")
                .entity(Integer.class)
                .get();
    }

    private long asked(String file) {
        return statements
                .during(() -> assertThat(
                                get("csv", file, reader).getStatusCode().value())
                        .isEqualTo(200))
                .ofTheOperation()
                .size();
    }

    private ResponseEntity<byte[]> get(String extension, String query, MadeClient client) {
        return get(extension, query, graph.code("1"), client);
    }

    private ResponseEntity<byte[]> get(String extension, String query, MadeClient client, String header, String value) {
        return get(extension, query, graph.code("1"), client, header, value);
    }

    private ResponseEntity<byte[]> get(
            String extension, String query, String organization, MadeClient client, String... headers) {
        return api.get(client, "/indicators." + extension + "?" + query.formatted(organization), headers);
    }

    private static void assertRefused(ResponseEntity<byte[]> answer, int status, String code) {
        assertThat(text(answer)).contains("\"errors\"", "\"code\":\"" + code + "\"");
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getBody()), UTF_8);
    }

    private static List<List<String>> csv(ResponseEntity<byte[]> answer) {
        return CsvReader.builder().ofCsvRecord(text(answer).substring(1)).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<Row> excel(ResponseEntity<byte[]> answer) throws IOException {
        byte[] body = Objects.requireNonNull(answer.getBody());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(body))) {
            return workbook.getFirstSheet().read();
        }
    }
}
