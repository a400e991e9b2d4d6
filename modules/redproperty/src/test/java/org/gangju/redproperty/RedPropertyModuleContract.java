package org.gangju.redproperty;

import java.util.List;
import java.util.UUID;
import org.gangju.testkit.module.ModuleContract;

/** What this module tells the test that every module passes. */
abstract class RedPropertyModuleContract extends ModuleContract {

    @Override
    protected String id() {
        return RedProperty.ID;
    }

    @Override
    protected String creation(String organizationId, int number) {
        return """
                mutation {
                  establishPropertyCompany(input: {
                    parentId: "%s", code: "%s", name: "第%d物业公司", shortName: "物业%2$s", staff: 30, fullMemberCount: 4
                  }) { problems { code } }
                }""".formatted(organizationId, UUID.randomUUID().toString().substring(0, 12), number);
    }

    @Override
    protected List<String> lists(String organizationId) {
        return List.of("""
                { list: propertyCompanies(first: 100) {
                    totalCount
                    nodes { organization { code } staff fullMemberCount eligible partyOrganization { code }
                      services(first: 1) { nodes { grid { code } } } }
                } }""");
    }
}
