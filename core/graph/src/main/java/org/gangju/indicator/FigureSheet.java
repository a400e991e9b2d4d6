package org.gangju.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts indicators into a table: a line for the organization, and for each one directly below where they are broken down. */
@Component
class FigureSheet {

    private static final Title TITLE = new Title("指标", "Indicators");
    private static final Title TOLD = new Title("", "");
    private static final Title KEPT_BACK = new Title("已隐去", "Kept back");
    private static final Title DISABLED = new Title("模块未启用", "Module disabled");

    private static final List<Title> HEADER = List.of(
            new Title("指标", "Indicator"),
            new Title("名称", "Title"),
            new Title("组织代码", "Organization code"),
            new Title("组织", "Organization"),
            new Title("统计日期", "As of"),
            new Title("分子", "Numerator"),
            new Title("分母", "Denominator"),
            new Title("比值", "Value"),
            new Title("说明", "Remark"),
            new Title("口径版本", "Rule version"));

    private final IndicatorAnswers answers;
    private final OrganizationReader organizations;

    FigureSheet(IndicatorAnswers answers, OrganizationReader organizations) {
        this.answers = answers;
        this.organizations = organizations;
    }

    /** @param organization as it was on the day */
    Sheet of(ExportQuery query, OrganizationView organization, Caller caller) {
        List<Indicator> indicators = answers.asked(query.keys(), caller).stream()
                .flatMap(rule -> answers.of(rule, organization, query.day(), caller).stream())
                .toList();
        List<OrganizationView> below = query.breakdown()
                ? organizations.children(organization.key(), query.day(), Sheet.MOST + 1, caller)
                : List.of();
        requireLimit((long) indicators.size() * (1 + below.size()));
        return new Sheet(
                TITLE.in(caller.locale()),
                header(caller.locale()),
                indicators.stream()
                        .flatMap(indicator -> lines(indicator, below, caller.locale()))
                        .toList());
    }

    static void requireLimit(long lines) {
        if (lines > Sheet.MOST) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "export-lines", Sheet.MOST, lines);
        }
    }

    private static List<String> header(Locale language) {
        return HEADER.stream().map(title -> title.in(language)).toList();
    }

    private static Stream<List<@Nullable Object>> lines(
            Indicator indicator, List<OrganizationView> below, Locale language) {
        List<@Nullable Object> own = line(
                indicator,
                indicator.organization(),
                Arrays.asList(indicator.numerator(), indicator.denominator(), indicator.value()),
                remark(indicator.isAbsent(), indicator.isSuppressed()).in(language),
                language);
        return Stream.concat(
                Stream.of(own), below.stream().map(child -> line(indicator, indicator.part(child), language)));
    }

    private static List<@Nullable Object> line(Indicator indicator, IndicatorPart part, Locale language) {
        return line(
                indicator,
                part.organization(),
                Arrays.asList(part.numerator(), part.denominator(), part.value()),
                remark(part.isAbsent(), part.suppressed()).in(language),
                language);
    }

    private static List<@Nullable Object> line(
            Indicator indicator,
            OrganizationView organization,
            List<@Nullable Object> figures,
            String remark,
            Locale language) {
        List<@Nullable Object> line = new ArrayList<>(List.of(
                indicator.key(),
                indicator.rule().profile().title().in(language),
                organization.code(),
                organization.name(),
                indicator.asOf()));
        line.addAll(figures);
        line.add(remark);
        line.add(indicator.ruleVersion());
        return line;
    }

    /** What has no figure says why. */
    private static Title remark(boolean absent, boolean suppressed) {
        if (absent) {
            return DISABLED;
        }
        return suppressed ? KEPT_BACK : TOLD;
    }
}
