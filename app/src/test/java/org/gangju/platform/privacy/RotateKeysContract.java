package org.gangju.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.gangju.platform.message.Messages;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.privacy.SealedColumn;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** What the command does to everything that is sealed, beside an application that runs. */
abstract class RotateKeysContract {

    private static final String PHONE = "+8613800138000";
    private static final byte[] FACTOR = {1, 2, 3, 4};

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    Vault vault;

    @Autowired
    KeysetFile file;

    @Autowired
    KeyRotation rotation;

    @Autowired
    Messages messages;

    @Autowired
    Clock clock;

    @Autowired
    List<GangjuModule> modules;

    private final StringWriter said = new StringWriter();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void contactsAndSecondFactorsOpenAllTheWayAndOnlyWithTheNewKeyInTheEnd() throws IOException {
        ApiCaller administrator = new ApiCaller(api.bootstrapClient());
        String member = memberWithAContact(administrator);
        String username = accountWithASecondFactor(administrator);
        String phone = phone(member);
        String factor = factor(username);
        letAnEarlierRotationPass();

        assertThat(run()).isZero();
        assertThat(said.toString()).contains("member_contact.phone", "member_contact.address", "account.second_factor");
        assertThat(phone(member)).isNotEqualTo(phone);
        assertThat(factor(username)).isNotEqualTo(factor);
        assertThat(vault.open(phone(member), "member_contact.phone:" + key(member)))
                .contains(PHONE);
        assertThat(vault.decrypt(Base64.getDecoder().decode(factor(username)), "account.second_factor:" + username))
                .isEqualTo(FACTOR);
        assertThat(run("--forget-old")).isOne();

        letAnEarlierRotationPass();
        assertThat(run("--forget-old")).isZero();
        assertThat(file.read().size()).isOne();
        Vault restarted = new Vault(new CurrentKeys(file, clock));
        assertThat(restarted.open(phone(member), "member_contact.phone:" + key(member)))
                .contains(PHONE);
        assertThat(restarted.decrypt(Base64.getDecoder().decode(factor(username)), "account.second_factor:" + username))
                .isEqualTo(FACTOR);
    }

    @Test
    void everySealedColumnIsThere() {
        assertThat(modules.stream().flatMap(module -> module.sealedColumns().stream()))
                .extracting(SealedColumn::name)
                .containsExactlyInAnyOrder(
                        "account.second_factor",
                        "sealed_installation_secret.secret_text",
                        "member_contact.phone",
                        "member_contact.address");
    }

    private String memberWithAContact(ApiCaller administrator) {
        String home = administrator.created(
                "createOrganization",
                "organization",
                input("code", "keys-" + mark, "name", "钥匙", "shortName", "钥匙", "type", "OTHER"));
        String member = administrator.created(
                "createMember",
                "member",
                input("displayName", "王一", "status", "FULL", "joinedOn", "2001-07-01", "organizationId", home));
        administrator.done("recordContact", input("memberId", member, "phone", PHONE, "address", "书院街 12 号"));
        return member;
    }

    private String accountWithASecondFactor(ApiCaller administrator) {
        String username = "keys-" + mark;
        administrator.done("createAccount", input("username", username, "displayName", "王一"));
        database.sql("UPDATE account SET second_factor = ? WHERE username = ?")
                .params(
                        Base64.getEncoder().encodeToString(vault.encrypt(FACTOR, "account.second_factor:" + username)),
                        username)
                .update();
        return username;
    }

    private void letAnEarlierRotationPass() throws IOException {
        Files.setLastModifiedTime(file.path(), FileTime.from(clock.instant().minus(KeyRotation.RESUMED)));
    }

    private int run(String... line) {
        CommandLine commands = new CommandLine(new RotateKeys(rotation, messages));
        commands.setOut(new PrintWriter(said, true));
        commands.setExecutionExceptionHandler((failure, failed, parsed) -> CommandLine.ExitCode.SOFTWARE);
        return commands.execute(line);
    }

    private String phone(String member) {
        return database.sql("SELECT phone FROM member_contact WHERE member_id = ?")
                .param(key(member))
                .query(String.class)
                .single();
    }

    private String factor(String username) {
        return database.sql("SELECT second_factor FROM account WHERE username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }
}
