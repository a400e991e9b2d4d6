package org.gangju.template;

import java.util.List;
import org.gangju.testkit.module.ModuleContract;

/** What this module tells the test that every module passes. */
abstract class TemplateModuleContract extends ModuleContract {

    @Override
    protected String id() {
        return "template";
    }

    @Override
    protected String creation(String organizationId, int number) {
        return """
                mutation {
                  postNotice(input: {organizationId: "%s", text: "Notice %d"}) { problems { code } }
                }""".formatted(organizationId, number);
    }

    @Override
    protected List<String> lists(String organizationId) {
        return List.of("{ list: notices(first: 100) { nodes { id text organization { name } } } }", """
                { organization(id: "%s") {
                    list: notices(first: 100) { totalCount nodes { text postedOn organization { code } } }
                } }""".formatted(
                        organizationId));
    }
}
