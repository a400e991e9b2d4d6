package org.gangju.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangju.spi.module.Title;
import org.gangju.spi.privacy.ColumnSeal;
import org.gangju.spi.privacy.PersonRecord;
import org.gangju.spi.privacy.PersonRecords;
import org.gangju.spi.privacy.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a member is reached: nothing is counted from it, so nothing of it stays. */
@Component
class ContactPersonRecords implements PersonRecords {

    private final JdbcClient sql;
    private final ContactReader reader;
    private final ColumnSeal seal;

    ContactPersonRecords(JdbcClient sql, ContactReader reader, ColumnSeal seal) {
        this.sql = sql;
        this.reader = reader;
        this.seal = seal;
    }

    @Override
    public String key() {
        return "contact";
    }

    @Override
    public Title title() {
        return new Title("电话和住址", "Phone number and address");
    }

    @Override
    public Set<String> tables() {
        return Set.of(MemberContact.TABLE);
    }

    @Override
    public int erase(long member, LocalDate today) {
        return sql.sql("DELETE FROM member_contact WHERE member_id = ?")
                .param(member)
                .update();
    }

    @Override
    public List<PersonRecord> of(long member, int most, boolean restricted) {
        return restricted && most > 0
                ? reader.of(Set.of(member)).values().stream()
                        .map(contact -> PersonRecord.of(
                                "phone",
                                opened(contact.phone(), ContactColumns.PHONE, member),
                                "address",
                                opened(contact.address(), ContactColumns.ADDRESS, member)))
                        .toList()
                : List.of();
    }

    /** What no key opens any more is told by its damage, and keeps nobody from the rest. */
    private @Nullable String opened(@Nullable String sealed, SealedColumn column, long member) {
        return sealed == null ? null : seal.open(sealed, column.place(member)).orElse("damaged");
    }
}
