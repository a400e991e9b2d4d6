package org.gangju.training;

import java.util.List;
import org.gangju.testkit.module.ModuleContract;

/** What this module tells the test that every module passes. */
abstract class TrainingModuleContract extends ModuleContract {

    @Override
    protected String id() {
        return Training.ID;
    }

    @Override
    protected String creation(String organizationId, int number) {
        return """
                mutation {
                  createTrainingProgram(input: {
                    organizationId: "%s", title: "第%d期", year: 2026, organizerLevel: DISTRICT
                  }) { problems { code } }
                }""".formatted(organizationId, number);
    }

    @Override
    protected List<String> lists(String organizationId) {
        return List.of("""
                { list: trainingPrograms(first: 100) {
                    totalCount
                    nodes { title organization { code } classes(first: 1) { nodes { title } } targetCount }
                } }""", """
                { organization(id: "%s") {
                    list: trainingPrograms(first: 100) { totalCount nodes { title organization { code } } }
                } }""".formatted(organizationId));
    }
}
