package org.gangju.twonew;

import java.util.List;
import org.gangju.testkit.module.ModuleContract;

/** What this module tells the test that every module passes. */
abstract class TwoNewModuleContract extends ModuleContract {

    @Override
    protected String id() {
        return TwoNew.ID;
    }

    @Override
    protected String creation(String organizationId, int number) {
        return """
                mutation {
                  registerNewOrganization(input: {
                    superiorId: "%s", uscc: "%s", name: "第%d厂", shortName: "第%3$d厂", category: NON_PUBLIC_ENTERPRISE,
                    staffBand: UP_TO_9, fullMemberCount: 3
                  }) { problems { code } }
                }""".formatted(organizationId, Quarter.uscc(), number);
    }

    @Override
    protected List<String> lists(String organizationId) {
        return List.of("""
                { list: newOrganizations(first: 100, filter: {within: "%s"}) {
                    totalCount
                    nodes { uscc coverage mode organization { code } grid { code }
                        duties(first: 1) { nodes { role } } establishments(first: 1) { nodes { mode } } }
                } }""".formatted(organizationId), """
                { organization(id: "%s") {
                    list: newOrganizations(first: 100) { totalCount nodes { uscc organization { code } } }
                } }""".formatted(organizationId));
    }
}
