package org.gangju.spi.indicator;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * What an indicator counts for an organization, and how that is made up.
 *
 * @param total of the whole subtree
 * @param children of the subtrees of the organizations directly below, by their keys; those that are missing have 0 of 0.
 *     People who count in two of them count once in the total
 * @param groups of each group that the indicator distinguishes, such as the departments of legacy grids, by its stable key
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IndicatorTable(
        IndicatorFigures total, Map<Long, IndicatorFigures> children, Map<String, IndicatorFigures> groups) {

    public IndicatorTable {
        children = Map.copyOf(children);
        groups = Map.copyOf(groups);
    }
}
