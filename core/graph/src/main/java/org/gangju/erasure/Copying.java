package org.gangju.erasure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.member.MemberTombstones;
import org.gangju.spi.audit.AuditNotes;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.privacy.DataCategory;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Copies what is held about a member, as the Personal Information Protection Law (个人信息保护法) asks for in article 45:
 * whatever the caller may read elsewhere, the permission to export reaches all parts. Each copy is an entry of the audit.
 */
@Service
class Copying {

    private static final int LONGEST_PURPOSE = 500;

    /** By name: whoever holds it where the member belongs gets restricted values too. */
    private static final String UNMASK = "member.unmask";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final MemberTombstones members;
    private final Parts parts;
    private final AuditNotes notes;
    private final Clock clock;

    Copying(MemberTombstones members, Parts parts, AuditNotes notes, Clock clock) {
        this.members = members;
        this.parts = parts;
        this.notes = notes;
        this.clock = clock;
    }

    RecordCopy copy(ExportMemberRecordInput input, Caller caller) {
        String purpose = InputText.name(input.purpose(), "purpose", LONGEST_PURPOSE);
        requireContract(caller);
        MemberView member = members.hold(input.id(), null, caller);
        boolean restricted = seesRestricted(member, caller);
        List<Object> told = new ArrayList<>();
        int count = 0;
        for (PersonRecords part : parts.all()) {
            List<PersonRecord> records = part.of(member.key(), PersonRecords.MOST + 1, restricted);
            int size = Math.min(records.size(), PersonRecords.MOST);
            if (size > 0) {
                told.add(part(part, records, caller));
                notes.count(part.key(), size);
                count += size;
            }
        }
        return new RecordCopy(document(member, purpose, restricted, told), count);
    }

    /** A copy has everything that is not restricted, and so must the contract of a machine. */
    private static void requireContract(Caller caller) {
        DataCategory.unrestricted().stream()
                .filter(category -> !caller.authority().reads(category))
                .findFirst()
                .ifPresent(category -> {
                    throw new CodedException(ErrorCode.FORBIDDEN, "categoryNotInContract", category);
                });
    }

    /** Whoever the member is, and who may unmask the values of members there. */
    private static boolean seesRestricted(MemberView member, Caller caller) {
        Long self = caller.member();
        boolean reached = (self != null && self == member.key())
                || caller.scope(UNMASK).organizations().contains(member.organizationPath());
        return reached && Stream.of(DataCategory.values()).allMatch(caller.authority()::reads);
    }

    private static Map<String, Object> part(PersonRecords part, List<PersonRecord> records, Caller caller) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("key", part.key());
        told.put("title", part.title().in(caller.locale()));
        told.put("complete", records.size() <= PersonRecords.MOST);
        told.put(
                "records",
                records.stream()
                        .limit(PersonRecords.MOST)
                        .map(PersonRecord::values)
                        .toList());
        return told;
    }

    private String document(MemberView member, String purpose, boolean restricted, List<Object> told) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("memberId", member.id());
        document.put("copiedAt", OffsetDateTime.now(clock).toString());
        document.put("purpose", purpose);
        document.put("restrictedValues", restricted);
        document.put("parts", told);
        return JSON.writeValueAsString(document);
    }
}
