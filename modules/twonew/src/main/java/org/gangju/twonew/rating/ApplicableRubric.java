package org.gangju.twonew.rating;

import java.util.List;

/**
 * The present rubric of an organization above a two-new organization, by which that is rated. It is told to whoever sees the
 * unit, also where the organization above is out of scope.
 *
 * @param rubric the rubric
 * @param items what it gives points for, in order
 */
record ApplicableRubric(RubricView rubric, List<RubricItem> items) {

    public String rubricId() {
        return rubric.id();
    }

    public String title() {
        return rubric.title();
    }

    public int rubricVersion() {
        return rubric.rubricVersion();
    }

    public List<Integer> thresholds() {
        return rubric.thresholds();
    }
}
