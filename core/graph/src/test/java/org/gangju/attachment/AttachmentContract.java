package org.gangju.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.gangju.graph.Graph;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** How files are sent, kept, given back and removed. */
abstract class AttachmentContract extends AttachmentStreet {

    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    @Test
    void givesBackWhatWasSent() throws NoSuchAlgorithmException {
        byte[] file = large(700_001);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        String id = sent("现场 照片.png", file);
        var answer = fetch(client, id);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).isEqualTo(file);
        assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("image/png");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%20%E7%85%A7%E7%89%87.png");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(file.length);
        assertThat(answer.getHeaders().getETag()).isEqualTo("\"" + sha256 + "\"");
        var known = fetch(client, id, "If-None-Match", "\"" + sha256 + "\"");
        assertThat(known.getStatusCode().value()).isEqualTo(304);
        assertThat(known.getBody()).isNull();
        assertThat(parts(id)).isEqualTo(3);
        caller.ask("""
                        { node(id: "%s") { ... on Attachment { name kind mediaType size sha256 uploadedOn downloadPath
                            subject { id } organization { id } } } }""".formatted(id)).path("node").matchesJson("""
                        { "name": "现场 照片.png", "kind": "MATTER", "mediaType": "image/png", "size": 700001,
                          "sha256": "%s", "uploadedOn": "2030-01-07", "downloadPath": "/attachments/%s",
                          "subject": { "id": "%s" }, "organization": { "id": "%s" } }""".formatted(sha256, id, matter, street));
    }

    @Test
    void takesFromOneByteToTheLimit() {
        assertThat(fetch(client, sent("一.txt", bytes("a"))).getBody()).isEqualTo(bytes("a"));
        byte[] most = new byte[TEN_MEBIBYTES];
        Arrays.fill(most, (byte) 'x');
        assertThat(fetch(client, sent("满.csv", most)).getBody()).isEqualTo(most);
        assertThat(problem(send("过大.txt", new byte[TEN_MEBIBYTES + 1]))).isEqualTo("413 LIMIT_EXCEEDED");
        assertThat(problem(send("空.txt", new byte[0]))).isEqualTo("400 BAD_INPUT");
        assertThat(rows("1 = 1")).isEqualTo(2);
    }

    @Test
    void tellsATypeByItsContentAndNotByItsNameAlone() throws IOException {
        String office = "[Content_Types].xml";
        assertThat(problem(send("a.pdf", bytes("%PDF-1.7\n...")))).isEmpty();
        assertThat(problem(send("a.docx", zip(office, "word/document.xml")))).isEmpty();
        assertThat(problem(send("a.xlsx", zip(office, "xl/workbook.xml")))).isEmpty();
        assertThat(problem(send("a.pptx", zip(office, "ppt/presentation.xml")))).isEmpty();
        assertThat(problem(send("a.OFD", zip("OFD.xml", "Doc_0/Document.xml")))).isEmpty();
        assertThat(problem(send("a.jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0})))
                .isEmpty();
        for (ResponseEntity<byte[]> refused : List.of(
                send("a.pdf", PNG),
                send("a.pdf", new byte[] {7, 1, 2, 0, 3}),
                send("a.docx", zip(office, "xl/workbook.xml")),
                send("a.docx", zip(office, "word/document.xml", "word/vbaProject.bin")),
                send("a.docx", zip("a.txt")),
                send("a.docx", Arrays.copyOf(zip(office, "word/document.xml"), 60)),
                send("a.txt", bytes("<!DOCTYPE html><html><body></body></html>")),
                send("a.txt", new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4, 0}),
                send("a.exe", new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4, 0}),
                send("a.zip", zip("a.txt")),
                send("png", PNG),
                send("", PNG),
                api.post(client, path(matter, "a.png"), PNG, "Content-Type", "multipart/form-data;boundary=x"),
                api.post(client, path(matter, "a.png"), PNG, "Content-Type", "application/x-www-form-urlencoded"),
                send("a.png", PNG, "Content-Encoding", "gzip"))) {
            assertThat(problem(refused)).isEqualTo("415 BAD_INPUT");
        }
        assertThat(text(send("a.pdf", PNG))).contains("application/pdf", "image/png");
        assertThat(rows("1 = 1")).isEqualTo(6);
    }

    @Test
    void namesFilesPlainly() {
        assertThat(problem(send("../a.png", PNG))).isEqualTo("ATTACHMENT_NAME_PATH name");
        assertThat(problem(send("c:\\a.png", PNG))).isEqualTo("ATTACHMENT_NAME_PATH name");
        assertThat(problem(send(" a.png", PNG))).isEqualTo("ATTACHMENT_NAME_PATH name");
        assertThat(problem(send("a\u0000b.png", PNG))).isEqualTo("TEXT_UNPRINTABLE name");
        assertThat(problem(send("图".repeat(252) + ".png", PNG))).isEqualTo("TEXT_TOO_LONG name");
        assertThat(problem(send("图".repeat(251) + ".png", PNG))).isEmpty();
    }

    @Test
    void actsOnceForARequestThatIsRepeated() {
        String id = sent("a.png", PNG, "Idempotency-Key", "k-1");
        assertThat(sent("a.png", PNG, "Idempotency-Key", "k-1")).isEqualTo(id);
        assertThat(id(api.post(
                        client,
                        path(matter, "a.png") + "&clientMutationId=k-1",
                        PNG,
                        "Content-Type",
                        "image/png",
                        "Idempotency-Key",
                        "k-1")))
                .isEqualTo(id);
        byte[] another = PNG.clone();
        another[15] = 'X';
        assertThat(problem(send("a.png", another, "Idempotency-Key", "k-1"))).isEqualTo("400 CONFLICT");
        assertThat(problem(api.post(
                        client,
                        path(matter, "a.png") + "&clientMutationId=k-2",
                        PNG,
                        "Content-Type",
                        "image/png",
                        "Idempotency-Key",
                        "k-1")))
                .isEqualTo("400 BAD_INPUT");
        assertThat(rows("1 = 1")).isEqualTo(1);
        assertThat(sent("a.png", PNG)).isNotEqualTo(id);
    }

    @Test
    void letsOneOfTwoHaveTheLastPlace() throws ExecutionException, InterruptedException {
        for (int number = 1; number < 20; number++) {
            sent(number + ".png", PNG);
        }
        assertThat(AtOnce.of(2, number -> () -> problem(send("last-" + number + ".png", PNG))))
                .containsExactlyInAnyOrder("", "ATTACHMENT_TOO_MANY subject");
        assertThat(rows("removed_on IS NULL")).isEqualTo(20);
        caller.done("removeAttachment", input("id", listed(caller).getFirst()));
        assertThat(problem(send("again.png", PNG))).isEmpty();
    }

    @Test
    void removesForGoodAndLeavesOnlySizeAndDigest() {
        String id = sent("张三的证明.png", PNG);
        assertThat(caller.problemAt("removeAttachment", input("id", id, "reason", " ")))
                .isEqualTo("TEXT_BLANK reason");
        caller.done("removeAttachment", input("id", id, "reason", "传错", "clientMutationId", "r"));
        caller.done("removeAttachment", input("id", id, "reason", "传错", "clientMutationId", "r"));
        assertThat(caller.problemAt("removeAttachment", input("id", id))).isEqualTo("NOT_FOUND id");
        assertThat(parts(id)).isZero();
        assertThat(rows("file_name = '' AND size_bytes = 16 AND removed_on = DATE '2030-01-07'"))
                .isEqualTo(1);
        assertThat(problem(fetch(client, id))).isEqualTo("404 NOT_FOUND");
        assertThat(listed(caller)).isEmpty();
        caller.ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
    }

    @Test
    void takesNoMoreOnceTheMatterIsSettledAndStillRemoves() {
        String id = sent("a.png", PNG);
        caller.done("cancelMatter", input("id", matter, "reason", "重复"));
        assertThat(problem(send("b.png", PNG))).isEqualTo("ATTACHMENT_SUBJECT_CLOSED subject");
        assertThat(fetch(client, id).getBody()).isEqualTo(PNG);
        caller.done("removeAttachment", input("id", id));
    }

    @Test
    void hangsOnNothingElse() {
        assertThat(problem(send(client, street, "a.png", PNG))).isEqualTo("ATTACHMENT_SUBJECT_UNSUITABLE subject");
        assertThat(problem(send(client, "x", "a.png", PNG))).isEqualTo("NOT_FOUND subject");
        assertThat(problem(api.post(client, "/attachments?name=a.png", PNG, "Content-Type", "image/png")))
                .isEqualTo("400 BAD_INPUT");
        assertThat(problem(api.post(client, path(matter, "a.png") + "&x=1", PNG, "Content-Type", "image/png")))
                .isEqualTo("400 BAD_INPUT");
        assertThat(problem(api.get(client, "/attachments"))).isEqualTo("405 BAD_INPUT");
        assertThat(problem(api.post(client, "/attachments/x", PNG))).isEqualTo("405 BAD_INPUT");
    }

    @Test
    void asksForAToken() {
        String id = sent("a.png", PNG);
        for (String path : List.of("/attachments/" + id, path(matter, "a.png"))) {
            for (String origin : List.of("", "https://evil.example")) {
                int status = status(path, origin);
                assertThat(status).isEqualTo(origin.isEmpty() ? 401 : 403);
            }
        }
        assertThat(rows("1 = 1")).isEqualTo(1);
    }

    private int status(String path, String origin) {
        var request = path.contains("?")
                ? RestClient.create().post().uri(uri(path)).body(PNG)
                : RestClient.create().get().uri(uri(path));
        return request.header("Origin", origin.isEmpty() ? new String[0] : new String[] {origin})
                .exchange((sent, answer) -> answer.getStatusCode().value());
    }

    private URI uri(String path) {
        return api.address(path);
    }

    @Test
    void leavesNothingOfABodyThatBreaksOff() throws IOException {
        URI address = api.address(path(matter, "a.png"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            String head = """
                    POST %s?%s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: image/png\r
                    Content-Length: 1000\r
                    \r
                    """.formatted(
                            address.getRawPath(), address.getRawQuery(), api.token(client.clientId(), client.secret()));
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(PNG);
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .doesNotContain("200");
        }
        assertThat(rows("1 = 1")).isZero();
        assertThat(listed(caller)).isEmpty();
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        sent("a.png", PNG);
        for (int number = 0; number < 12; number++) {
            String another = open(street, null);
            id(send(client, another, "a.png", PNG));
        }
        var asked = new org.gangju.graph.Asked(new Graph(client.tester(api)), statements);
        asked.asOftenForFewAsForMany("""
                { attachments(first: %d) { totalCount nodes { name subject { id } organization { code } } } }""", "attachments.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                { matters(first: %d) { nodes { attachments(first: 2) { totalCount nodes { name subject { id } } } } } }""", "matters.nodes", 2, 12);
    }

    @Test
    void isFoundByWhatItIs() {
        String id = sent("a.png", PNG);
        String another = id(send(client, open(street, null), "b.png", PNG));
        assertThat(found("subjectId: \"%s\"".formatted(matter))).containsExactly(id);
        assertThat(found("not: { subjectId: \"%s\" }".formatted(matter))).containsExactly(another);
        assertThat(found("within: \"%s\", kinds: [MATTER]".formatted(street))).containsExactly(id, another);
        assertThat(found("kinds: [OTHER]")).isEmpty();
        assertThat(found("within: \"%s\"".formatted(other))).isEmpty();
        caller.ask("{ node(id: \"%s\") { ... on Matter { attachments { nodes { id } } } } }".formatted(matter))
                .path("node.attachments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id);
    }

    private List<String> found(String filter) {
        return caller.ask("{ attachments(filter: { %s }) { nodes { id } } }".formatted(filter))
                .path("attachments.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private static byte[] large(int size) {
        byte[] file = new byte[size];
        new Random(1).nextBytes(file);
        System.arraycopy(PNG, 0, file, 0, PNG.length);
        return file;
    }
}
