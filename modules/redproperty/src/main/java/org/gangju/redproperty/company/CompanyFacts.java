package org.gangju.redproperty.company;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.gangju.spi.period.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated facts of companies: their declarations and their party organizations. */
@Repository
class CompanyFacts {

    private static final int MOST_STAFF = 1_000_000;

    private final JdbcClient sql;
    private final Keys keys;
    private final DatedTable staff;
    private final DatedTable party;

    CompanyFacts(JdbcClient sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
        this.staff = new DatedTable(sql, "property_company_staff");
        this.party = new DatedTable(sql, "property_company_party");
    }

    /** @throws RuleViolation at {@code staff} or {@code fullMemberCount} */
    static void requireStaff(int people, int fullMembers) {
        if (people < 0 || people > MOST_STAFF) {
            throw new RuleViolation(CompanyRule.PROPERTY_STAFF_OUT_OF_RANGE, "staff", MOST_STAFF);
        }
        if (fullMembers < 0 || fullMembers > people) {
            throw new RuleViolation(CompanyRule.PROPERTY_MEMBERS_BEYOND_STAFF, "fullMemberCount", people);
        }
    }

    /** Declares anew from the day on. */
    void declare(long company, int people, int fullMembers, LocalDate from) {
        staff.endAll(Condition.of("company_id = ?", company), from);
        sql.sql("""
                        INSERT INTO property_company_staff
                            (id, company_id, staff, full_members, valid_from, version) VALUES (?, ?, ?, ?, ?, 0)""")
                .params(keys.next("property_company_staff"), company, people, fullMembers, from)
                .update();
    }

    /** Whether the company has a party organization on the day or later. */
    boolean hasParty(long company, LocalDate from) {
        return party.countOpen(Condition.of("company_id = ?", company), from) > 0;
    }

    /** The first day of the party organization that holds today. */
    Optional<LocalDate> partySince(long company, LocalDate today) {
        Condition held = Period.holding("p", today);
        return sql.sql("SELECT p.valid_from FROM property_company_party p WHERE p.company_id = ? AND " + held.sql())
                .param(company)
                .params(held.parameters())
                .query(LocalDate.class)
                .optional();
    }

    void addParty(long company, long organization, LocalDate from) {
        sql.sql("""
                        INSERT INTO property_company_party
                            (id, company_id, party_organization_id, valid_from, version) VALUES (?, ?, ?, ?, 0)""")
                .params(keys.next("property_company_party"), company, organization, from)
                .update();
    }

    void endParty(Condition which, LocalDate day) {
        party.endAll(which, day);
    }

    /** What many companies have on a day, in one statement. */
    Map<Long, CompanyFigures> of(Set<Long> companies, LocalDate day) {
        Condition wanted = Condition.in("c.id", List.copyOf(companies));
        Condition declared = Period.holding("s", day);
        Condition led = Period.holding("p", day);
        Map<Long, CompanyFigures> found = new HashMap<>();
        sql.sql("""
                        SELECT c.id, s.staff, s.full_members, p.party_organization_id FROM property_company c
                        LEFT JOIN property_company_staff s ON s.company_id = c.id AND %s
                        LEFT JOIN property_company_party p ON p.company_id = c.id AND %s
                        WHERE %s""".formatted(declared.sql(), led.sql(), wanted.sql()))
                .params(declared.parameters())
                .params(led.parameters())
                .params(wanted.parameters())
                .query((row, number) -> found.put(
                        row.getLong("id"),
                        new CompanyFigures(
                                row.getObject("staff", Integer.class),
                                row.getObject("full_members", Integer.class),
                                row.getObject("party_organization_id", Long.class))))
                .list();
        return found;
    }
}
