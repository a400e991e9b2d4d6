package org.gangju.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Objects;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of a module's attachments while the module is off: what may be removed, for those who may remove it. */
@SuppressWarnings("NullAway.Init")
abstract class AttachmentModuleContract extends NoticeContract {

    @Autowired
    private GangjuApi api;

    private MadeClient keeper;
    private MadeClient reader;
    private String id;

    @BeforeEach
    void attachToTheNotice() {
        keeper = caller.makeClient(
                districts.city(), "attachment.read", "attachment.write", "template.read", "template.write");
        reader = caller.makeClient(districts.city(), "attachment.read", "template.read");
        assertThat(send()).contains("\"problems\":[]");
        id = listed(reader).getFirst();
    }

    @Test
    void hangsOnItsObjectWhileTheModuleIsOn() {
        assertThat(listed(keeper)).containsExactly(id);
        assertThat(subjects(keeper)).containsExactly(notice);
        assertThat(fetch(reader)).isEqualTo(200);
    }

    @Test
    void isLeftWithoutItsObjectForThoseWhoMayRemoveIt() {
        switchOff();
        assertThat(send()).contains("\"MODULE_DISABLED\"", "[\"subject\"]");
        assertThat(listed(reader)).isEmpty();
        assertThat(fetch(reader)).isEqualTo(404);
        assertThat(listed(keeper)).containsExactly(id);
        assertThat(subjects(keeper)).isEmpty();
        assertThat(fetch(keeper)).isEqualTo(200);
        assertThat(removal(reader)).isEqualTo("FORBIDDEN");
        assertThat(keeper.caller(api).problems("removeAttachment", input("id", id)))
                .isEmpty();
        assertThat(listed(keeper)).isEmpty();
        districts.decide("template", districts.one(), "ENABLE");
        assertThat(listed(reader)).isEmpty();
    }

    @Test
    void isNotRemovedByThoseWhoMayNotChangeItsObject() {
        switchOff();
        MadeClient other = new ApiCaller(districts.ofTheCity())
                .makeClient(districts.other(), "attachment.read", "attachment.write", "template.write");
        assertThat(other.caller(api).problem("removeAttachment", input("id", id)))
                .isEqualTo("NOT_FOUND");
        assertThat(listed(other)).isEmpty();
        districts.decide("template", districts.one(), "ENABLE");
        assertThat(other.caller(api).problem("removeAttachment", input("id", id)))
                .isEqualTo("NOT_FOUND");
        assertThat(listed(reader)).containsExactly(id);
    }

    private String send() {
        var answer = api.post(
                keeper,
                "/attachments?name=a.txt&subject=" + notice,
                "内容".getBytes(UTF_8),
                "Content-Type",
                "text/plain");
        return new String(Objects.requireNonNull(answer.getBody()), UTF_8);
    }

    private int fetch(MadeClient client) {
        return api.get(client, "/attachments/" + id).getStatusCode().value();
    }

    private String removal(MadeClient client) {
        return client.caller(api).error("removeAttachment", input("id", id));
    }

    private List<String> listed(MadeClient client) {
        return nodes(client, "nodes[*].id");
    }

    private List<String> subjects(MadeClient client) {
        return nodes(client, "nodes[*].subject.id");
    }

    /** Of all that somebody sees; a kind that no enum has reads OTHER. */
    private List<String> nodes(MadeClient client, String path) {
        var answer = client.caller(api).ask("{ attachments { nodes { id kind subject { id } } } }");
        assertThat(answer.path("attachments.nodes[*].kind").entityList(String.class).get().stream()
                        .distinct()
                        .toList())
                .isSubsetOf("OTHER");
        return answer.path("attachments." + path).entityList(String.class).get();
    }
}
