package org.gangju.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.module.Title;
import org.gangju.spi.node.Labelled;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.PageRequest;
import org.gangju.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts the rows behind an indicator's number into a table. People stand in it by their global ids alone: whoever needs a
 * name reads it through the API, which masks it and knows for what purpose.
 */
@Component
class RowSheet {

    private static final Title TITLE = new Title("明细", "Rows");

    private static final List<Title> HEADER = List.of(
            new Title("指标", "Indicator"),
            new Title("统计日期", "As of"),
            new Title("组织代码", "Organization code"),
            new Title("组织", "Organization"),
            new Title("类型", "Type"),
            new Title("代码", "Code"),
            new Title("名称", "Name"),
            new Title("编号", "Id"),
            new Title("计入分子", "Fulfilled"),
            new Title("分组", "Group"));

    /** Objects that are looked up in one statement. */
    private static final int AT_ONCE = 1000;

    private final IndicatorAnswers answers;
    private final IndicatorRows rows;
    private final Subjects subjects;
    private final OrganizationReader organizations;

    RowSheet(
            IndicatorAnswers answers,
            IndicatorRows rows,
            OrganizationReader organizations,
            ObjectProvider<NodeLoader<?>> loaders) {
        this.answers = answers;
        this.rows = rows;
        this.subjects = new Subjects(loaders);
        this.organizations = organizations;
    }

    /** @param organization as it was on the day */
    Sheet of(String key, ExportQuery query, OrganizationView organization, Caller caller) {
        IndicatorRule rule = answers.asked(key, caller);
        PageRequest all = new PageRequest(Sheet.MOST + 1, false, null, false, keys -> "");
        List<IndicatorRow> found = rows.page(rule, organization, query.day(), query.wanted(), all, caller)
                .nodes();
        FigureSheet.requireLimit(found.size());
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            lines.addAll(lines(key, found.subList(from, Math.min(found.size(), from + AT_ONCE)), caller));
        }
        return new Sheet(
                TITLE.in(caller.locale()),
                HEADER.stream().map(title -> title.in(caller.locale())).toList(),
                lines);
    }

    private List<List<@Nullable Object>> lines(String key, List<IndicatorRow> some, Caller caller) {
        Map<Long, OrganizationView> places = new HashMap<>(organizations.load(
                some.stream().map(IndicatorRow::organizationKey).collect(Collectors.toSet()),
                some.getFirst().asOf(),
                caller));
        Map<NodeId, Node> nodes = subjects.load(
                some.stream().map(IndicatorRow::subject).toList(),
                some.getFirst().asOf(),
                caller);
        return some.stream()
                .map(row -> line(key, row, places.get(row.organizationKey()), nodes.get(row.subject())))
                .toList();
    }

    /** What the caller does not see of a row stays empty, its id too. */
    private static List<@Nullable Object> line(
            String key, IndicatorRow row, @Nullable OrganizationView place, @Nullable Node subject) {
        List<@Nullable Object> line = new ArrayList<>(List.of(key, row.asOf()));
        line.add(place == null ? null : place.code());
        line.add(place == null ? null : place.name());
        line.add(row.subject().typeName());
        line.add(subject instanceof Labelled labelled ? labelled.code() : null);
        line.add(subject instanceof Labelled labelled ? labelled.name() : null);
        line.add(subject == null ? null : subject.id());
        line.add(row.fulfilled());
        line.add(row.group());
        return line;
    }
}
