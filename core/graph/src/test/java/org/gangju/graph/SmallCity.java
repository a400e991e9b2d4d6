package org.gangju.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;

/** A model of a small city, kept beside the real one: plain maps without any history. */
final class SmallCity {

    private final Map<String, OrganizationView> organizations = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Map<String, GridView> grids = new LinkedHashMap<>();
    private final Map<String, String> held = new LinkedHashMap<>();

    void put(OrganizationView organization) {
        organizations.put(organization.id(), organization);
    }

    void put(String member, String organization) {
        members.put(member, organization);
    }

    void put(GridView grid) {
        grids.put(grid.id(), grid);
    }

    void hold(String id, String what) {
        held.put(id, what);
    }

    /** It holds no more; whatever ends it by itself is told here too. */
    void end(String id) {
        held.remove(id);
    }

    void endEvery(String what) {
        held.values().removeIf(what::equals);
    }

    /** Nothing holds any more that an organization or grid is one end of. */
    void endAllAt(String id) {
        held.values().removeIf(what -> List.of(what.split(" ", -1)).contains(id));
    }

    List<OrganizationView> active() {
        return organizations.values().stream()
                .filter(organization -> organization.status() == OrganizationStatus.ACTIVE)
                .toList();
    }

    List<GridView> inForce() {
        return grids.values().stream()
                .filter(grid -> grid.status() == GridStatus.ACTIVE)
                .toList();
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Whether somebody can go without nobody being left. */
    boolean isPopulous() {
        return members.size() > 10;
    }

    void remove(String member) {
        members.remove(member);
    }

    String anyMember(Random random) {
        return any(new ArrayList<>(members.keySet()), random);
    }

    List<String> held(String start) {
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(start))
                .map(Map.Entry::getKey)
                .toList();
    }

    Day day() {
        Map<String, String> named = new TreeMap<>();
        organizations.forEach((id, organization) -> named.put(id, text(organization)));
        Map<String, String> drawn = new TreeMap<>();
        grids.forEach((id, grid) -> drawn.put(id, text(grid)));
        return new Day(named, members, drawn, held);
    }

    private String text(OrganizationView organization) {
        String superior = organizations.values().stream()
                .filter(other -> Long.valueOf(other.key()).equals(organization.parentKey()))
                .map(OrganizationView::id)
                .findFirst()
                .orElse("null");
        return "%s %s %s %s".formatted(organization.shortName(), organization.type(), organization.status(), superior);
    }

    private String text(GridView grid) {
        String around = grids.values().stream()
                .filter(other -> Long.valueOf(other.key()).equals(grid.parentKey()))
                .map(GridView::id)
                .findFirst()
                .orElse("null");
        return "%s %s %s".formatted(grid.name(), grid.status(), around);
    }
}
