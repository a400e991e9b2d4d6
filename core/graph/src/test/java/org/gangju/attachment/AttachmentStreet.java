package org.gangju.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.gangju.graph.Within;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.testkit.api.MadeClient;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;

/** A street where a matter is to be seen to, and the files that are sent about it, for the contracts of attachments. */
@SuppressWarnings("NullAway.Init")
abstract class AttachmentStreet extends RunningGraph {

    static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    /** The permission of the sample matters of these tests is to change grids. */
    static final String[] ALL = {
        "attachment.read", "attachment.write", "matter.read", "matter.write", "grid.write", "organization.read"
    };

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    @Autowired
    Matters matters;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OrganizationDirectory organizations;

    @Autowired
    MovableClock movable;

    String city;
    String street;
    String other;
    String matter;
    MadeClient client;
    Graph caller;

    @BeforeEach
    void raiseAMatter() {
        movable.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        street = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        matter = open(street, null);
        client = graph.makeClient(street, ALL);
        caller = new Graph(client.tester(api));
    }

    String open(String organizationId, @Nullable String handlerId) {
        AtomicReference<@Nullable MatterView> opened = new AtomicReference<>();
        new Within(transactions, organizations)
                .organization(
                        organizationId,
                        organization -> opened.set(matters.open(
                                new NewMatter(
                                        "SAMPLE",
                                        new NodeId("Organization", organization.key()),
                                        organization,
                                        "楼道堆物",
                                        null,
                                        MONDAY.plusDays(10),
                                        null,
                                        handlerId == null ? null : key(handlerId)),
                                Within.CALLER)));
        return Objects.requireNonNull(opened.get()).id();
    }

    static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }

    ResponseEntity<byte[]> send(MadeClient sender, String subject, String name, byte[] file, String... headers) {
        String[] all = Stream.concat(Stream.of("Content-Type", "application/octet-stream"), Stream.of(headers))
                .toArray(String[]::new);
        return api.post(sender, path(subject, name), file, all);
    }

    static String path(String subject, String name) {
        return "/attachments?subject=" + subject + "&name="
                + URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    ResponseEntity<byte[]> send(String name, byte[] file, String... headers) {
        return send(client, matter, name, file, headers);
    }

    /** The id of a file that was taken. */
    String sent(String name, byte[] file, String... headers) {
        return id(send(name, file, headers));
    }

    static String id(ResponseEntity<byte[]> answer) {
        assertThat(problem(answer)).isEmpty();
        return JsonPath.read(text(answer), "$.attachment.id");
    }

    /** The code of the problem and what it points to, or the status and the code of the error; empty where it was taken. */
    static String problem(ResponseEntity<byte[]> answer) {
        if (!answer.getStatusCode().is2xxSuccessful()) {
            List<String> codes = JsonPath.read(text(answer), "$.errors[*].extensions.code");
            return answer.getStatusCode().value() + " " + String.join(",", codes);
        }
        List<String> codes = JsonPath.read(text(answer), "$.problems[*].code");
        List<String> fields = JsonPath.read(text(answer), "$.problems[*].path[0]");
        return String.join(
                ",",
                IntStream.range(0, codes.size())
                        .mapToObj(index -> codes.get(index) + " " + fields.get(index))
                        .toList());
    }

    static String text(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNullElse(answer.getBody(), new byte[0]), UTF_8);
    }

    ResponseEntity<byte[]> fetch(MadeClient reader, String id, String... headers) {
        return api.get(reader, "/attachments/" + id, headers);
    }

    /** The ids of all attachments that somebody lists. */
    static List<String> listed(Graph reader) {
        return reader.ask("{ attachments(first: 200) { nodes { id } } }")
                .path("attachments.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    /** How many files there are of a matter, be they removed. */
    long rows(String condition) {
        return database.sql("SELECT COUNT(*) FROM attachment WHERE subject_id = ? AND " + condition)
                .param(key(matter))
                .query(Long.class)
                .single();
    }

    long parts(String id) {
        return database.sql("SELECT COUNT(*) FROM attachment_chunk WHERE attachment_id = ?")
                .param(key(id))
                .query(Long.class)
                .single();
    }

    static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
