package org.gangju.twonew.rating;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A version of the rubric that an organization rates by. It never changes: another version is another row. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are read by queries
class StarRubric {

    /** How many stars there are. */
    static final int STARS = 5;

    @Id
    private long id;

    private long organizationId;
    private String organizationPath;
    private String title;
    private int rubricVersion;
    private int pointsOf1;
    private int pointsOf2;
    private int pointsOf3;
    private int pointsOf4;
    private int pointsOf5;

    @ElementCollection
    @CollectionTable(name = "star_rubric_item", joinColumns = @JoinColumn(name = "rubric_id"))
    @OrderColumn(name = "item_number")
    private List<RubricItem> items;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StarRubric() {}

    StarRubric(
            long id,
            OrganizationView organization,
            String title,
            int rubricVersion,
            List<RubricItem> items,
            List<Integer> thresholds) {
        this.id = id;
        this.organizationId = organization.key();
        this.organizationPath = organization.path().value();
        this.title = title;
        this.rubricVersion = rubricVersion;
        this.items = new ArrayList<>(items);
        this.pointsOf1 = thresholds.get(0);
        this.pointsOf2 = thresholds.get(1);
        this.pointsOf3 = thresholds.get(2);
        this.pointsOf4 = thresholds.get(3);
        this.pointsOf5 = thresholds.get(4);
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    /** The sum of a score for each item. */
    int sum(List<Integer> scores, String field) {
        boolean fits = scores.size() == items.size()
                && IntStream.range(0, scores.size())
                        .allMatch(index -> scores.get(index) >= 0
                                && scores.get(index) <= items.get(index).points());
        if (!fits) {
            throw new RuleViolation(StarRule.STAR_SCORES, field, items.size());
        }
        return scores.stream().mapToInt(Integer::intValue).sum();
    }

    /** The stars of a sum of points; one at least. */
    int stars(int points) {
        int stars = 1;
        List<Integer> thresholds = thresholds();
        for (int candidate = 2; candidate <= STARS; candidate++) {
            stars = points >= thresholds.get(candidate - 1) ? candidate : stars;
        }
        return stars;
    }

    private List<Integer> thresholds() {
        return List.of(pointsOf1, pointsOf2, pointsOf3, pointsOf4, pointsOf5);
    }

    long id() {
        return id;
    }

    long organizationId() {
        return organizationId;
    }

    int rubricVersion() {
        return rubricVersion;
    }

    RubricView view() {
        return new RubricView(id, organizationId, organizationPath(), title, rubricVersion, thresholds());
    }
}
