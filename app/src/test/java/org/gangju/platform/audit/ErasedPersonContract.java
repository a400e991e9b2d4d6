package org.gangju.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.module.Districts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the audit holds of somebody who is erased: a whole chain, and nothing that can be matched. */
@SuppressWarnings("NullAway.Init")
abstract class ErasedPersonContract {

    private static final List<String> VALUES =
            List.of("王小明", "王大明", "小明的账号", "[书法]", "FULL", "2001-02-03", "OVER_60", "（已删除）(erased)", "");

    @Autowired
    private GangjuApi api;

    @Autowired
    private AuditEntries entries;

    @Autowired
    private CheckpointTable checkpoints;

    @Autowired
    private CheckpointKeys keys;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private ApiCaller administrator;
    private String district;
    private String member;
    private String username;
    private long start;

    @BeforeEach
    void writeAboutSomebody() {
        administrator = new ApiCaller(api.bootstrapClient());
        district = new Districts(api).one();
        start = entries.head().sequence();
        member = administrator.created(
                "createMember",
                "member",
                input("displayName", "王小明", "status", "FULL", "joinedOn", "2001-02-03", "organizationId", district));
        username = "erased-" + key();
        administrator.done("renameMember", input("id", member, "displayName", "王大明"));
        administrator.done(
                "describeMember", input("id", member, "ageBand", "OVER_60", "categories", List.of("RETIRED")));
        administrator.done(
                "declareSkills", input("memberId", member, "skills", List.of("书法"), "availability", List.of()));
        administrator.done("createAccount", input("username", username, "displayName", "小明的账号", "memberId", member));
    }

    @Test
    void canBeMatchedUntilTheErasureAndNeverAfterIt() {
        assertThat(matched()).contains("王小明", "王大明", "小明的账号", "FULL", "2001-02-03", "OVER_60");
        String before = text();
        erase();
        assertThat(text()).startsWith(before).hasSizeGreaterThan(before.length());
        assertThat(matched()).isEmpty();
        assertThat(text()).doesNotContain("王小明", "王大明", "小明的账号", "书法", "2001-02-03");
        assertThat(key("SELECT secret_value FROM person_key WHERE person = ?", "Member:" + key()))
                .isEmpty();
    }

    @Test
    void leavesTheChainWhole() {
        erase();
        assertThat(new ChainCheck(entries, checkpoints, keys, List.of(), clock.millis())
                        .run()
                        .faults())
                .isEmpty();
    }

    @Test
    void isToldWithItsCountsAndReason() {
        erase();
        assertThat(last())
                .satisfies(entry -> assertThat(entry.event()).isEqualTo("eraseMember"))
                .satisfies(entry -> assertThat(entry.nodeId()).isEqualTo(member))
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("本人要求"))
                .satisfies(
                        entry -> assertThat(entry.changes())
                                .isEqualTo(
                                        "{\"facts\":{\"account\":\"1\",\"audit-key\":\"1\",\"member\":\"3\",\"membership\":\"1\"}}"));
    }

    @Test
    void writesNothingWhenItIsOnlyWeighed() {
        long sequence = entries.head().sequence();
        administrator.done("eraseMember", input("id", member, "reason", "试算", "dryRun", true));
        assertThat(entries.head().sequence()).isEqualTo(sequence);
        assertThat(matched()).contains("王小明");
    }

    @Test
    void logsEveryCopyWithItsPurposeAndCounts() {
        administrator.done("exportMemberRecord", input("id", member, "purpose", "本人查阅"));
        assertThat(last())
                .satisfies(entry -> assertThat(entry.event()).isEqualTo("exportMemberRecord"))
                .satisfies(entry -> assertThat(entry.nodeId()).isEqualTo(member))
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("本人查阅"))
                .satisfies(entry -> assertThat(entry.changes())
                        .isEqualTo("{\"facts\":{\"account\":\"1\",\"member\":\"1\",\"membership\":\"1\"}}"));
    }

    @Test
    void leavesAnAccountOfNobodyWhereNobodySignsIn() {
        database.sql("INSERT INTO account_session (id, username, created_at, last_used_at, verified, address, agent)"
                        + " VALUES (?, ?, 0, 0, TRUE, '192.0.2.1', 'agent')")
                .params(-key(), username)
                .update();
        erase();
        assertThat(database.sql("SELECT member_id, display_name, state FROM account WHERE username = ?")
                        .param(username)
                        .query((row, number) -> row.getObject(1) + " " + row.getString(2) + " " + row.getString(3))
                        .single())
                .isEqualTo("null （已删除）(erased) DISABLED");
        assertThat(key("SELECT COUNT(*) FROM account_session WHERE username = ?", username))
                .isEqualTo("0");
    }

    private void erase() {
        administrator.done("eraseMember", input("id", member, "reason", "本人要求"));
    }

    private long key() {
        return NodeId.keyOf("Member", member).orElseThrow();
    }

    private String key(String query, String parameter) {
        return database.sql(query).param(parameter).query(String.class).single();
    }

    private StoredEntry last() {
        long last = entries.head().sequence();
        return entries.after(last - 1, last, 1).getFirst().entry();
    }

    /** What the entries since the start of the test say of changes. */
    private String text() {
        return entries.after(start, entries.head().sequence(), 100).stream()
                .map(link -> String.valueOf(link.entry().changes()))
                .collect(Collectors.joining("\n"));
    }

    /** The values that somebody finds in the entries who has all the keys that are stored. */
    private List<String> matched() {
        String written = text();
        Map<String, byte[]> stored = database
                .sql("SELECT person, secret_value FROM person_key WHERE secret_value <> ''")
                .query((row, number) ->
                        Map.entry(row.getString(1), Base64.getDecoder().decode(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        PersonHashes hashes = new PersonHashes(stored);
        return VALUES.stream()
                .filter(value -> stored.keySet().stream()
                        .anyMatch(person -> written.contains(String.valueOf(hashes.of(person, value)))))
                .toList();
    }
}
