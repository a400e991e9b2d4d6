package org.gangju.grid;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridPart;
import org.gangju.spi.grid.GridReplacements;

/** The parts that a split asks for, checked by themselves. */
record GridParts(List<GridPart> parts) {

    private static final int LONGEST_NAME = 200;

    /** The same parts with their texts tidied; as many as there may be, one of them the keeper, the codes different. */
    static GridParts of(List<GridPart> asked) {
        if (asked.size() < GridReplacements.FEWEST || asked.size() > GridReplacements.MOST) {
            throw new RuleViolation(
                    GridRule.GRID_SPLIT_PARTS, "parts", GridReplacements.FEWEST, GridReplacements.MOST, asked.size());
        }
        if (asked.stream().filter(GridPart::keepsAssignments).count() != 1) {
            throw new RuleViolation(GridRule.GRID_SPLIT_KEEPER, "parts");
        }
        List<GridPart> parts = new ArrayList<>();
        for (GridPart part : asked) {
            parts.add(tidied(part, "parts." + parts.size()));
        }
        return new GridParts(parts);
    }

    private static GridPart tidied(GridPart part, String field) {
        if (part.households() != null && part.households() < 0) {
            throw new RuleViolation(GridRule.GRID_HOUSEHOLDS_NEGATIVE, field + ".households");
        }
        return new GridPart(
                InputText.code(part.code(), field + ".code"),
                InputText.name(part.name(), field + ".name", LONGEST_NAME),
                part.households(),
                part.childIds(),
                part.keepsAssignments());
    }

    List<String> codes() {
        return parts.stream().map(GridPart::code).toList();
    }

    /** Which part takes which children, by the place of the part; every child is taken once. */
    Map<Integer, List<Grid>> shares(List<Grid> children) {
        Map<String, Grid> left = children.stream().collect(toMap(Grid::globalId, child -> child));
        Set<String> taken = new HashSet<>();
        Map<Integer, List<Grid>> shares = new LinkedHashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            String field = "parts." + index + ".childIds";
            List<Grid> share = new ArrayList<>();
            for (String id : parts.get(index).childIds()) {
                if (!taken.add(id)) {
                    throw new RuleViolation(GridRule.GRID_SPLIT_CHILD_TWICE, field, id);
                }
                Grid child = left.remove(id);
                if (child == null) {
                    throw new RuleViolation(GridRule.GRID_SPLIT_NOT_A_CHILD, field, id);
                }
                share.add(child);
            }
            shares.put(index, share);
        }
        left.values().stream().findFirst().ifPresent(child -> {
            throw new RuleViolation(GridRule.GRID_SPLIT_CHILD_LEFT, "parts", child.name());
        });
        return shares;
    }

    int keeper() {
        return parts.indexOf(
                parts.stream().filter(GridPart::keepsAssignments).findFirst().orElseThrow());
    }
}
