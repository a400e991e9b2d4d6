package org.gangju.redproperty;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.module.ModuleContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module tells the test that every module passes. */
@SuppressWarnings("NullAway.Init")
abstract class RedPropertyModuleContract extends ModuleContract {

    @Autowired
    private GangjuApi own;

    @Autowired
    private JdbcClient database;

    @Override
    protected String id() {
        return RedProperty.ID;
    }

    /** Beside the company one of everything else, as rows: each of its mutations would take what others have made. */
    @Override
    protected String creation(String organizationId, int number) {
        new ListedRows(own, database).add(organizationId);
        return """
                mutation {
                  establishPropertyCompany(input: {
                    parentId: "%s", code: "%s", name: "第%d物业公司", shortName: "物业%2$s", staff: 30, fullMemberCount: 4
                  }) { problems { code } }
                }""".formatted(organizationId, UUID.randomUUID().toString().substring(0, 12), number);
    }

    @Override
    protected List<String> lists(String organizationId) {
        return Stream.of(
                        "list: propertyCompanies(first: 80, filter: { within: \"%s\" }) { totalCount nodes { organization { code } staff fullMemberCount eligible partyOrganization { code } } }",
                        "propertyCompanies(first: 80, filter: { within: \"%s\" }) { nodes { list: services(first: 1) { nodes { validFrom companyName grid { code } } } } }",
                        "list: ownersCommittees(first: 80, filter: { within: \"%s\" }) { totalCount nodes { seatCount vacantSeats organization { code } grid { code } } }",
                        "ownersCommittees(first: 80, filter: { within: \"%s\" }) { nodes { list: elections(first: 1) { nodes { kind electedOn } } } }",
                        "ownersCommittees(first: 80, filter: { within: \"%s\" }) { nodes { list: seats(first: 1) { nodes { number partySeat holder { member { id } } } } } }",
                        "list: fourPartyCouncils(first: 80, filter: { within: \"%s\" }) { totalCount nodes { status vacantSeats unsettledIssues organization { code } grid { code } } }",
                        "fourPartyCouncils(first: 80, filter: { within: \"%s\" }) { nodes { list: states(first: 1) { nodes { status } } } }",
                        "fourPartyCouncils(first: 80, filter: { within: \"%s\" }) { nodes { list: seats(first: 1) { nodes { seat holder { member { id } } } } } }",
                        "fourPartyCouncils(first: 80, filter: { within: \"%s\" }) { nodes { list: issues(first: 1) { nodes { title status } } } }",
                        "fourPartyCouncils(first: 80, filter: { within: \"%s\" }) { nodes { grid { list: propertyServices(first: 1) { nodes { validFrom companyName } } } } }",
                        "list: crossAppointments(first: 80, filter: { within: \"%s\" }) { totalCount nodes { status office holder { member { id } } homeOrganization { code } } }",
                        "organization(id: \"%s\") { list: crossAppointments(first: 80) { totalCount nodes { status targetOrganization { code } } } }",
                        "members(first: 80, filter: { within: \"%s\" }) { nodes { list: councilSeats(first: 1) { nodes { seat council { status } } } } }",
                        "members(first: 80, filter: { within: \"%s\" }) { nodes { list: crossAppointments(first: 1) { nodes { office status } } } }")
                .map(list -> "{ " + list.formatted(organizationId) + " }")
                .toList();
    }
}
