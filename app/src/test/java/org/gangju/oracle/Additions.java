package org.gangju.oracle;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gangju.demo.RawRow;
import org.gangju.spi.privacy.ColumnSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the demo has too little of: training, and rows that lead from one district to another. Taken away again. */
final class Additions extends AddedRows {

    private static final long FIRST = 9_000_000_000L;
    private static final long HELD_MILLIS = 1_770_000_000_000L;
    private static final String SUCCEEDED_ON = "1999-09-09";
    /** The columns with the keys, in the order in which the rows are taken away. */
    private static final List<String> KEYS = List.of(
            "account.id",
            "processing_record.id",
            "template_notice.id",
            "training_enrollment.id",
            "training_session.id",
            "rotation_plan_program.plan_id",
            "rotation_plan.id",
            "training_class.id",
            "training_program.id",
            "organization_relation.id",
            "membership.id",
            "correction_request.id",
            "attachment.id",
            "matter_step.id",
            "matter.id",
            "activity_sign_in.id",
            "activity.id",
            "member.id",
            "organization_change_member.change_id",
            "organization_change.id",
            "proposal.id");

    private final ColumnSeal seal;

    Additions(JdbcTemplate sql, City city, Random random, ColumnSeal seal) {
        super(sql, city, random, FIRST);
        this.seal = seal;
    }

    static void takeAway(JdbcTemplate sql) {
        sql.update("DELETE FROM member_contact");
        sql.update("DELETE FROM grid_successor WHERE happened_on = ?", SUCCEEDED_ON);
        takeAway(sql, KEYS, FIRST);
    }

    void add(int programs) {
        contacts();
        for (int number = 0; number < programs; number++) {
            program(organization(number % 3 == 0));
        }
        for (int number = 0; number < 3 * programs; number++) {
            relation();
            membership();
            matter(number % 2 == 0);
            activity(number % 2 == 0);
        }
        for (int number = 0; number < programs; number++) {
            change();
            correction(number % 2 == 0);
            notice(organization(false));
            account(organization(false));
            processingRecord(organization(false));
            tombstone(organization(false));
            successor(any("grid").number("id"), any("grid").number("id"));
        }
    }

    private void contacts() {
        List<Object[]> rows = city.all("member").stream()
                .map(member -> member.number("id"))
                .map(key -> new Object[] {
                    key,
                    seal.seal("+86138%08d".formatted(key), "member_contact.phone:" + key),
                    seal.seal("书院街 " + key + " 号", "member_contact.address:" + key)
                })
                .toList();
        sql.batchUpdate("INSERT INTO member_contact (member_id, phone, address, version) VALUES (?, ?, ?, 0)", rows);
    }

    private void successor(long grid, long successor) {
        sql.update(
                "INSERT INTO grid_successor (grid_id, successor_id, happened_on, operation) VALUES (?, ?, ?, 'MERGE')",
                grid,
                successor,
                SUCCEEDED_ON);
    }

    private void notice(RawRow organization) {
        sql.update(
                "INSERT INTO template_notice (id, organization_id, organization_path, text, posted_on) VALUES (?, ?, ?, ?, ?)",
                next++,
                organization.number("id"),
                organization.text("path"),
                "公告",
                "2026-03-01");
    }

    private void account(RawRow home) {
        placed(
                "account username password_hash created_at display_name member_id",
                home,
                "oracle-" + next,
                "",
                0,
                "王一",
                any("member").number("id"));
    }

    private void processingRecord(RawRow organization) {
        sql.update(
                "INSERT INTO processing_record (id, organization_id, organization_path, legal_basis, purpose, notice,"
                        + " notice_on, separate_consent, assessment, assessed_on, assessor, conclusion, valid_from,"
                        + " review_due_on, recorded_by, recorded_millis)"
                        + " VALUES (?, ?, ?, 'STATUTORY_DUTY', '党员教育管理', '告知', '2026-01-01', ?, '评估', '2026-01-01',"
                        + " '办公室', '可行', '2026-01-01', '2029-01-01', 'oracle', 0)",
                next++,
                organization.number("id"),
                organization.text("path"),
                false);
    }

    /** Somebody who was erased before any day that is asked for. */
    private void tombstone(RawRow home) {
        long member =
                placed("member display_name status joined_on erased_on", home, "", "FULL", "2019-01-01", "2020-02-01");
        insert(
                "membership member_id organization_id kind valid_from valid_to",
                member,
                home.number("id"),
                "PRIMARY",
                "2019-01-01",
                "2020-02-01");
    }

    private void program(RawRow organizer) {
        long program = placed(
                "training_program title program_year organizer_level hours_standard target_hours audience_types"
                        + " audience_levels audience_statuses",
                organizer,
                "万人示范培训",
                2026,
                "DISTRICT",
                "MEMBER",
                32,
                "",
                "",
                "");
        long held = placed(
                "training_class program_id title venue starts_on ends_on days hours capacity seats_taken status",
                random.nextBoolean() ? organizer : organization(false),
                program,
                "第一期",
                "党校",
                "2026-03-01",
                "2026-03-04",
                4,
                32,
                100,
                6,
                "COMPLETED");
        long session = session(held);
        for (int number = 0; number < 6; number++) {
            long member = any("member").number("id");
            long seat = insert(
                    "training_enrollment class_id member_id status enrolled_member_id attendance credited_hours credited_on",
                    held,
                    member,
                    "ENROLLED",
                    number == 0 ? null : member,
                    "COMPLETE",
                    32,
                    "2026-03-04");
            signIn(session, "TrainingEnrollment", seat, member, HELD_MILLIS);
        }
        insert("training_enrollment class_id display_name status credited_hours", held, "物业代表", "ENROLLED", 0);
        long plan = placed(
                "rotation_plan title starts_on ends_on target_share audience_types audience_levels audience_statuses",
                organizer,
                "轮训",
                "2026-01-01",
                "2026-12-31",
                0.8,
                "",
                "",
                "");
        sql.update("INSERT INTO rotation_plan_program (plan_id, program_id) VALUES (?, ?)", plan, program);
    }

    /** One of a class, held by who holds the class; answers the activity. */
    private long session(long held) {
        RawRow holder = new RawRow(sql.queryForMap("SELECT * FROM training_class WHERE id = ?", held));
        long activity = insert(
                "activity kind subject_type subject_id organization_id organization_path title starts_millis ends_millis",
                "TRAINING_SESSION",
                "TrainingClass",
                held,
                holder.number("organization_id"),
                holder.text("organization_path"),
                "授课",
                HELD_MILLIS,
                HELD_MILLIS + 14_400_000L);
        insert("training_session class_id activity_id hours", held, activity, 4);
        return activity;
    }

    private void relation() {
        RawRow one = organization(false);
        RawRow other = organization(false);
        insert(
                "organization_relation kind organization_id organization_path related_id related_path valid_from",
                "CO_BUILDING",
                one.number("id"),
                one.text("path"),
                other.number("id"),
                other.text("path"),
                "2026-01-01");
    }

    private void membership() {
        insert(
                "membership member_id organization_id kind valid_from",
                any("member").number("id"),
                organization(false).number("id"),
                "SECONDARY",
                "2026-01-01");
    }

    private void change() {
        RawRow organization = organization(false);
        long change = placed(
                "organization_change kind target_id",
                organization,
                "MERGE",
                organization(false).number("id"));
        RawRow decider = city.get("organization", organization.number("parent_id"));
        placed(
                "proposal kind subject_id decider_id decider_path status reason proposed_by proposed_on",
                organization,
                "ORGANIZATION_CHANGE",
                change,
                decider.number("id"),
                decider.text("path"),
                "PROPOSED",
                "合并",
                "oracle",
                "2026-02-01");
        Set<Long> founders = new TreeSet<>();
        while (founders.size() < 4) {
            founders.add(any("member").number("id"));
        }
        founders.forEach(founder -> sql.update(
                "INSERT INTO organization_change_member (change_id, member_id) VALUES (?, ?)", change, founder));
    }

    /** Decided by the superior of the member's organization where it was appealed, else by that itself. */
    private void correction(boolean appealed) {
        RawRow member = any("member");
        RawRow home = city.get("organization", member.number("organization_id"));
        // The id that follows those of its proposals, which name it and are named by it.
        long request = next + (appealed ? 2 : 1);
        long first = decision(request, home, home, appealed ? "REJECTED" : "PROPOSED");
        long last = appealed
                ? decision(request, home, city.get("organization", home.number("parent_id")), "PROPOSED")
                : first;
        insert(
                "correction_request member_id field wanted_value explanation asked_by requested_on due_on proposal_id"
                        + " first_proposal_id",
                member.number("id"),
                "DISPLAY_NAME",
                "王毅",
                "抄错",
                "oracle",
                "2026-02-01",
                "2026-02-16",
                last,
                appealed ? first : null);
    }

    /** Raised by one organization and handled by another, owned by a member or by somebody who is none. */
    private void matter(boolean byMember) {
        RawRow raising = organization(false);
        RawRow handler = byMember ? organization(false) : raising;
        Long member = byMember ? any("member").number("id") : null;
        String name = byMember ? null : "王一";
        long matter = placed(
                "matter kind subject_type subject_id handler_id handler_path title status member_id display_name due_on"
                        + " opened_on escalations steps",
                raising,
                "SAMPLE",
                "Member",
                any("member").number("id"),
                handler.number("id"),
                handler.text("path"),
                "楼道堆物",
                "IN_PROGRESS",
                member,
                name,
                "2026-03-01",
                "2026-02-01",
                0,
                2);
        file("MATTER", "Matter", matter, raising);
        step(matter, 1, "OPENED", raising, null, null);
        step(matter, 2, "ASSIGNED", handler, member, name);
    }

    private void step(
            long matter, int ordinal, String step, RawRow handler, @Nullable Long member, @Nullable String name) {
        sql.update(
                "INSERT INTO matter_step (id, matter_id, ordinal, step, happened_on, organization_id, due_on, member_id,"
                        + " display_name) VALUES (?, ?, ?, ?, '2026-02-01', ?, '2026-03-01', ?, ?)",
                next++,
                matter,
                ordinal,
                step,
                handler.number("id"),
                member,
                name);
    }

    /** Held by one organization, where a member of any other and somebody who is none were. */
    private void activity(boolean cancelled) {
        long start = HELD_MILLIS + next % 1_000 * 1_000;
        long activity = placed(
                "activity kind subject_type subject_id title starts_millis ends_millis cancel_reason",
                organization(false),
                "SAMPLE",
                "Organization",
                organization(false).number("id"),
                "学习会",
                start,
                start + 3_600_000,
                cancelled ? "天气原因" : null);
        long member = any("member").number("id");
        signIn(activity, "Member", member, member, start);
        signIn(activity, "Organization", organization(false).number("id"), null, start);
    }

    private void signIn(long activity, String type, long attendee, @Nullable Long member, long millis) {
        sql.update(
                "INSERT INTO activity_sign_in (id, activity_id, attendee_type, attendee_id, member_id, signed_millis)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                next++,
                activity,
                type,
                attendee,
                member,
                millis);
    }

    private long decision(long request, RawRow about, RawRow decider, String status) {
        return placed(
                "proposal kind subject_id decider_id decider_path status reason proposed_by proposed_on",
                about,
                "MEMBER_CORRECTION",
                request,
                decider.number("id"),
                decider.text("path"),
                status,
                "更正",
                "oracle",
                "2026-02-01");
    }

    /** One with a superior. */
    private RawRow organization(boolean division) {
        RawRow found = any("organization");
        while (!found.has("parent_id") || (division && !Askers.isOfLength(found, 6))) {
            found = any("organization");
        }
        return found;
    }
}
