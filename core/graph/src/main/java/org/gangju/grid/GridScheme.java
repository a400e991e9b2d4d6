package org.gangju.grid;

import java.util.List;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.node.Node;

/**
 * Named levels in order. The sources conflict on the levels, so schemes are data.
 *
 * @param key the id within the type
 * @param code the code that people and systems write
 * @param name the name that is shown
 * @param source where the scheme comes from
 * @param levels its levels, from the largest
 */
record GridScheme(long key, String code, String name, String source, List<GridLevel> levels) implements Node {

    /** The scheme that the import, the demo and {@code grid(code:)} use. */
    static final String DEFAULT = "default";

    static final String TYPE_NAME = "GridScheme";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    void requireLevel(GridLevel level) {
        if (!levels.contains(level)) {
            throw new RuleViolation(GridRule.GRID_LEVEL_NOT_IN_SCHEME, "level", level);
        }
    }

    void requireBelow(GridLevel level, GridLevel parent, String field) {
        if (levels.indexOf(level) <= levels.indexOf(parent)) {
            throw new RuleViolation(GridRule.GRID_LEVEL_NOT_BELOW_PARENT, field, level, parent);
        }
    }
}
