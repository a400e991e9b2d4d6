package org.gangju.platform.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.member.MemberPlaces;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.Sight;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.page.Visibility.Tree;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.tree.TreePath;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The one place where it is decided which rows a caller sees. */
@Component
class VisibleRows {

    private final Map<String, Presence> presences = new HashMap<>();
    private final ObjectProvider<MemberPlaces> members;

    VisibleRows(List<GangjuModule> modules, Toggles toggles, ObjectProvider<MemberPlaces> members) {
        this.members = members;
        for (GangjuModule module : modules) {
            for (Permission permission : module.permissions()) {
                presences.put(permission.name(), toggles.of(module.id()));
            }
        }
    }

    /** The rows that the caller holds the permission for, and those about itself. */
    Condition of(Visibility visibility, Caller caller) {
        List<Sight> sights = visibility.sights();
        if (sights != null) {
            return Condition.any(sights.stream().map(sight -> of(sight, caller)).toList());
        }
        String permission = visibility.permission();
        if (permission == null) {
            return Condition.all(List.of());
        }
        List<Condition> ways = new ArrayList<>();
        for (String column : visibility.places()) {
            ways.add(reached(column, permission, visibility.tree(), caller));
        }
        String member = visibility.member();
        if (member != null && caller.isAboutItself(permission)) {
            ways.add(Condition.of(member + " = ?", Objects.requireNonNull(caller.member())));
        }
        String openBelow = visibility.openBelow();
        if (openBelow != null) {
            ways.add(Condition.in(openBelow, around(permission, caller)));
        }
        String account = visibility.account();
        if (account != null && caller.isPerson()) {
            ways.add(Condition.of(account + " = ?", caller.id().substring(Caller.PERSON.length())));
        }
        if (member != null && visibility.throughMember()) {
            ways.add(members.getObject()
                    .members(member, column -> reached(column, permission, Tree.ORGANIZATIONS, caller)));
        }
        return ways.size() == 1 ? ways.getFirst() : Condition.any(ways);
    }

    private Condition of(Sight sight, Caller caller) {
        Condition seen = Condition.all(
                sight.rules().stream().map(rule -> of(rule, caller)).toList());
        PageQuery<?> objects = sight.objects();
        return Condition.all(List.of(
                sight.restriction(), objects == null ? seen : objects.has(Objects.requireNonNull(sight.key()), seen)));
    }

    /** Decisions about modules are made for organizations: what belongs to a grid alone does not follow them. */
    private Condition reached(String column, String permission, Tree tree, Caller caller) {
        return tree == Tree.GRIDS
                ? Condition.within(column, caller.scope(permission).grids())
                : presence(permission).within(column, caller.scope(permission).organizations());
    }

    /** The paths of the organizations above those that the permission reaches, as far as its module is on there. */
    private List<Object> around(String permission, Caller caller) {
        Presence presence = presence(permission);
        Set<Object> paths = new TreeSet<>();
        for (TreePath root : caller.scope(permission).organizations().roots()) {
            for (TreePath above = root; above.depth() > 1; above = above.parent()) {
                if (presence.at(above.parent())) {
                    paths.add(above.parent().value());
                }
            }
        }
        return List.copyOf(paths);
    }

    private Presence presence(String permission) {
        return Objects.requireNonNull(presences.get(permission), () -> "No module declares " + permission);
    }
}
