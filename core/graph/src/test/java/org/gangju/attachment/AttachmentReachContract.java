package org.gangju.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.graph.Graph;
import org.gangju.spi.privacy.RetentionRule;
import org.gangju.testkit.api.MadeClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees attachments, who changes them, and how long they are kept. */
@SuppressWarnings("NullAway.Init")
abstract class AttachmentReachContract extends AttachmentStreet {

    @Autowired
    private List<RetentionRule> rules;

    private String id;

    @BeforeEach
    void attach() {
        id = sent("a.png", PNG);
    }

    @Test
    void isNotThereForAForeignDistrict() {
        MadeClient stranger = graph.makeClient(other, ALL);
        var foreign = new Graph(stranger.tester(api));
        assertThat(listed(foreign)).isEmpty();
        foreign.ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        assertThat(problem(fetch(stranger, id))).isEqualTo("404 NOT_FOUND");
        assertThat(message(fetch(stranger, id))).isEqualTo(message(fetch(stranger, "QXR0YWNobWVudDo5OTk5OTk5OTk")));
        assertThat(problem(send(stranger, matter, "b.png", PNG))).isEqualTo("NOT_FOUND subject");
        assertThat(foreign.problemAt("removeAttachment", input("id", id))).isEqualTo("NOT_FOUND id");
        foreign.ask("{ attachments(filter: { subjectId: \"%s\" }) { totalCount } }".formatted(matter))
                .path("attachments.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(parts(id)).isEqualTo(1);
    }

    private static String message(org.springframework.http.ResponseEntity<byte[]> answer) {
        return com.jayway.jsonpath.JsonPath.read(text(answer), "$.errors[0].message");
    }

    @Test
    void isSeenByWhoeverHandlesTheMatter() {
        String handled = open(street, other);
        String file = id(send(client, handled, "b.png", PNG));
        MadeClient handler = graph.makeClient(other, ALL);
        var handling = new Graph(handler.tester(api));
        assertThat(listed(handling)).containsExactly(file);
        assertThat(fetch(handler, file).getBody()).isEqualTo(PNG);
        assertThat(problem(send(handler, handled, "c.png", PNG))).isEmpty();
        handling.done("removeAttachment", input("id", file));
    }

    @Test
    void takesThePermissionForFilesAndThatForWhatTheyHangOn() {
        assertThat(fetch(without("attachment.read"), id).getStatusCode().value())
                .isEqualTo(403);
        assertThat(problem(fetch(without("matter.read"), id))).isEqualTo("404 NOT_FOUND");
        assertThat(problem(send(without("attachment.write"), matter, "b.png", PNG)))
                .isEqualTo("403 FORBIDDEN");
        assertThat(problem(send(without("matter.write"), matter, "b.png", PNG))).isEqualTo("403 FORBIDDEN");
        assertThat(problem(send(without("grid.write"), matter, "b.png", PNG))).isEqualTo("403 FORBIDDEN");
        assertThat(removal(without("matter.write"))).isEqualTo("FORBIDDEN");
        assertThat(removal(without("attachment.write"))).isEqualTo("FORBIDDEN");
        assertThat(rows("removed_on IS NULL")).isEqualTo(1);
        MadeClient blind = without("attachment.read");
        assertThat(text(send(blind, matter, "b.png", PNG))).contains("\"attachment\":null", "\"problems\":[]");
        assertThat(rows("removed_on IS NULL")).isEqualTo(2);
    }

    @Test
    void isReadByMachinesWhoseContractNamesWhatPeopleDo() {
        var made = graph.mutate(
                "createApiClient",
                input(
                        "name",
                        "test",
                        "organizationId",
                        street,
                        "permissions",
                        List.of(ALL),
                        "categories",
                        List.of("IDENTITY")),
                "client { id } clientId clientSecret");
        var narrow = new MadeClient(
                made.path("result.client.id").entity(String.class).get(),
                made.path("result.clientId").entity(String.class).get(),
                made.path("result.clientSecret").entity(String.class).get());
        assertThat(listed(new Graph(narrow.tester(api)))).containsExactly(id);
        assertThat(problem(fetch(narrow, id))).isEqualTo("403 FORBIDDEN");
    }

    private MadeClient without(String permission) {
        return graph.makeClient(
                street, Stream.of(ALL).filter(one -> !one.equals(permission)).toArray(String[]::new));
    }

    private String removal(MadeClient remover) {
        return new Graph(remover.tester(api)).error("removeAttachment", input("id", id));
    }

    @Test
    void takesBothPermissionsAtTheSamePlace() {
        Graph apart = graph.granted(
                api, city, Map.of(street, List.of("matter.read"), other, List.of("attachment.read", "matter.read")));
        assertThat(listed(apart)).isEmpty();
        apart.ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        Graph together = graph.granted(
                api, city, Map.of(street, List.of("attachment.read", "matter.read"), other, List.of("matter.read")));
        assertThat(listed(together)).containsExactly(id);
    }

    @Test
    void followsTheOrganizationWhenItMoves() {
        String third = graph.organization("1-1-1", "OTHER", street);
        String moved = id(send(client, open(third, null), "b.png", PNG));
        graph.done("moveOrganization", input("id", third, "parentId", other));
        assertThat(listed(caller)).containsExactly(id);
        var there = new Graph(graph.makeClient(other, ALL).tester(api));
        assertThat(listed(there)).containsExactly(moved);
        there.ask("{ attachments(filter: { within: \"%s\" }) { nodes { id } } }".formatted(third))
                .path("attachments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(moved);
    }

    @Test
    void isKeptForATimeAfterTheMatterEnded() {
        RetentionRule rule = rules.stream()
                .filter(one -> one.key().equals(AttachmentFiles.KEY))
                .findFirst()
                .orElseThrow();
        String open = id(send(client, open(street, null), "b.png", PNG));
        caller.done("cancelMatter", input("id", matter, "reason", "重复"));
        var transaction = new TransactionTemplate(transactions);
        LocalDate tomorrow = MONDAY.plusDays(1);
        database.sql("UPDATE attachment SET removed_on = '2000-01-01' WHERE id NOT IN (?, ?)")
                .params(key(id), key(open))
                .update();
        assertThat(transaction.<Long>execute(status -> rule.due(MONDAY))).isZero();
        assertThat(transaction.<Long>execute(status -> rule.due(tomorrow))).isEqualTo(1);
        assertThat(transaction.<List<String>>execute(status -> rule.erase(tomorrow, 10)))
                .containsExactly("Attachment:" + key(id));
        assertThat(transaction.<Long>execute(status -> rule.due(tomorrow))).isZero();
        assertThat(parts(id)).isZero();
        assertThat(parts(open)).isEqualTo(1);
        assertThat(rows("file_name = '' AND removed_on IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void tellsTheAuditWhoSentReadAndRemoved() {
        fetch(client, id);
        send(without("attachment.write"), matter, "b.png", PNG);
        caller.done("removeAttachment", input("id", id, "reason", "传错"));
        assertThat(database.sql("SELECT event_name FROM audit_entry WHERE node_id = ? ORDER BY sequence_number")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("uploadAttachment", "downloadAttachment", "removeAttachment");
    }
}
