package org.gangju.twonew.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.TwoNewReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds rubrics. */
@Service
@Transactional
public class RubricBook {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_POINTS = 1000;

    private final StarRubrics rubrics;
    private final TwoNewReach reach;
    private final Keys keys;

    RubricBook(StarRubrics rubrics, TwoNewReach reach, Keys keys) {
        this.rubrics = rubrics;
        this.reach = reach;
        this.keys = keys;
    }

    /** The next version of the organization's rubric. */
    public RubricView create(CreateStarRubricInput input, Caller caller) {
        String title = InputText.name(input.title(), "title", LONGEST_TITLE);
        List<RubricItem> items = items(input.items());
        requireThresholds(
                input.thresholds(), items.stream().mapToInt(RubricItem::points).sum());
        OrganizationView organization = reach.locked(input.organizationId(), "organizationId", caller);
        return rubrics.saveAndFlush(new StarRubric(
                        keys.next("star_rubric"),
                        organization,
                        title,
                        rubrics.findLatestVersion(organization.key()) + 1,
                        items,
                        input.thresholds()))
                .view();
    }

    private static List<RubricItem> items(List<RubricItemInput> inputs) {
        if (inputs.isEmpty() || inputs.size() > MOST_ITEMS) {
            throw new RuleViolation(StarRule.STAR_RUBRIC_ITEMS, "items", MOST_ITEMS, MOST_POINTS);
        }
        List<RubricItem> items = new ArrayList<>();
        for (RubricItemInput wanted : inputs) {
            String field = "items." + items.size();
            if (wanted.points() < 1 || wanted.points() > MOST_POINTS) {
                throw new RuleViolation(StarRule.STAR_RUBRIC_ITEMS, field + ".points", MOST_ITEMS, MOST_POINTS);
            }
            items.add(new RubricItem(InputText.name(wanted.title(), field + ".title", LONGEST_TITLE), wanted.points()));
        }
        return items;
    }

    /** One star is for everybody who is rated; each further one takes more points. */
    private static void requireThresholds(List<Integer> thresholds, int most) {
        boolean fine = thresholds.size() == StarRubric.STARS
                && thresholds.getFirst() == 0
                && thresholds.getLast() <= most
                && IntStream.range(1, StarRubric.STARS)
                        .allMatch(index -> thresholds.get(index) > thresholds.get(index - 1));
        if (!fine) {
            throw new RuleViolation(StarRule.STAR_RUBRIC_THRESHOLDS, "thresholds", most);
        }
    }
}
