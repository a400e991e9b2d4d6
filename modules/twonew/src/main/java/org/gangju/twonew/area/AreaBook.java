package org.gangju.twonew.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.relation.RelationView;
import org.gangju.twonew.TwoNewReach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms areas, each with one hub, and brings organizations into one at a time. */
@Service
@Transactional
public class AreaBook {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_NODES = 500;

    private final AreaCommittees areas;
    private final AreaNodes nodes;
    private final TwoNewReach reach;
    private final HubRelations relations;
    private final Keys keys;
    private final Clock clock;

    AreaBook(AreaCommittees areas, AreaNodes nodes, TwoNewReach reach, HubRelations relations, Keys keys, Clock clock) {
        this.areas = areas;
        this.nodes = nodes;
        this.reach = reach;
        this.relations = relations;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether an organization of this type can be a hub. */
    public boolean takes(String organizationType) {
        return AreaCommittee.takes(organizationType);
    }

    public AreaView form(FormAreaCommitteeInput input, Caller caller) {
        String name = InputText.name(input.name(), "name", LONGEST_NAME);
        OrganizationView hub = reach.locked(input.organizationId(), "organizationId", caller);
        if (!AreaCommittee.takes(hub.type())) {
            throw new RuleViolation(AreaRule.AREA_HUB_TYPE, "organizationId", hub.shortName());
        }
        if (!areas.findPresentOf(hub.key()).isEmpty()) {
            throw new RuleViolation(AreaRule.AREA_HUB_TAKEN, "organizationId", hub.shortName());
        }
        return areas.saveAndFlush(new AreaCommittee(keys.next("area_committee"), hub, name, input.kind(), today()))
                .view();
    }

    AreaView dissolve(DissolveAreaCommitteeInput input, Caller caller) {
        AreaCommittee area = area(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), area.version());
        relations.endAll(nodes.findRelationsIn(area.id(), today()), today());
        nodes.endPresentIn(area.id(), today());
        area.dissolve(today());
        return areas.saveAndFlush(area).view();
    }

    /** The organization of the node is locked: of two areas that want it the second finds it taken. */
    public AreaView add(AddAreaNodeInput input, Caller caller) {
        OrganizationView organization = reach.locked(input.organizationId(), "organizationId", caller);
        AreaCommittee area = area(input.areaId(), "areaId", caller);
        if (!input.kind().takes(organization.type())) {
            throw new RuleViolation(AreaRule.AREA_NODE_TYPE, "kind", organization.shortName());
        }
        if (organization.key() == area.organizationId() || isNode(organization.key())) {
            throw new RuleViolation(AreaRule.AREA_NODE_TAKEN, "organizationId", organization.shortName());
        }
        if (nodes.countPresentIn(area.id(), today()) >= MOST_NODES) {
            throw new RuleViolation(AreaRule.AREA_NODES_TOO_MANY, "areaId", MOST_NODES);
        }
        begin(area, Map.of(organization.key(), input.kind()), caller);
        return area.view();
    }

    AreaView remove(RemoveAreaNodeInput input, Caller caller) {
        AreaCommittee area = area(input.areaId(), "areaId", caller);
        AreaNode node = NodeId.keyOf(OrganizationView.TYPE_NAME, input.organizationId())
                .flatMap(key -> nodes.findPresentOf(key, today()))
                .filter(found -> found.areaId() == area.id())
                .orElseThrow(() -> new RuleViolation(AreaRule.AREA_NODE_MISSING, "organizationId"));
        end(node, caller);
        return area.view();
    }

    /** Ends the node with the relation to its hub, which somebody has ended by itself. */
    void leaveWith(RelationView relation, LocalDate on) {
        nodes.findPresentOf(relation.relatedKey(), today())
                .filter(node -> node.relationId() == relation.key())
                .ifPresent(node -> {
                    node.end(on);
                    nodes.saveAndFlush(node);
                });
    }

    /** Ends what a retiring organization was to areas; the core has ended the relations. An heir goes on where it fits. */
    void leave(OrganizationView retiring, @Nullable OrganizationView heir, Caller caller) {
        nodes.findPresentOf(retiring.key(), today()).ifPresent(node -> {
            node.end(today());
            nodes.saveAndFlush(node);
            AreaCommittee area = areas.findById(node.areaId()).orElseThrow();
            if (heir != null && node.kind().takes(heir.type())) {
                inherit(area, Map.of(heir.key(), node.kind()), caller);
            }
        });
        areas.findPresentOf(retiring.key()).forEach(area -> leave(area, heir, caller));
        areas.flush();
    }

    private void leave(AreaCommittee area, @Nullable OrganizationView heir, Caller caller) {
        List<AreaNode> left = heir == null ? List.of() : nodes.findPresentIn(area.id(), today());
        nodes.endPresentIn(area.id(), today());
        area.dissolve(today());
        boolean fits = heir != null
                && AreaCommittee.takes(heir.type())
                && areas.findPresentOf(heir.key()).isEmpty();
        if (fits) {
            AreaCommittee next = areas.saveAndFlush(
                    area.inherited(keys.next("area_committee"), Objects.requireNonNull(heir), today()));
            inherit(next, left, caller);
        }
    }

    private void inherit(AreaCommittee area, List<AreaNode> left, Caller caller) {
        Map<Long, AreaNodeKind> kinds = new LinkedHashMap<>();
        left.forEach(node -> kinds.put(node.organizationId(), node.kind()));
        inherit(area, kinds, caller);
    }

    /** Whoever merges organizations need not see all that are in the area. */
    private void inherit(AreaCommittee area, Map<Long, AreaNodeKind> kinds, Caller caller) {
        Map<Long, AreaNodeKind> free = new LinkedHashMap<>(kinds);
        free.remove(area.organizationId());
        free.keySet().removeAll(nodes.findPresentAmong(kinds.keySet(), today()));
        if (!free.isEmpty()) {
            begin(area, free, caller.everywhere());
        }
    }

    /** The number of statements does not depend on how many there are on a page of a batch. */
    private void begin(AreaCommittee area, Map<Long, AreaNodeKind> kinds, Caller caller) {
        Map<Long, RelationView> begun = relations.begin(area, kinds.keySet(), today(), caller);
        List<AreaNode> added = new ArrayList<>();
        kinds.forEach((organization, kind) -> added.add(new AreaNode(
                keys.next("area_node"),
                area,
                organization,
                kind,
                Objects.requireNonNull(begun.get(organization)),
                today())));
        nodes.saveAllAndFlush(added);
    }

    private void end(AreaNode node, Caller caller) {
        relations.end(node.relationId(), today(), caller);
        node.end(today());
        nodes.saveAndFlush(node);
    }

    private boolean isNode(long organization) {
        return nodes.findPresentOf(organization, today()).isPresent();
    }

    /** An area in force, its hub locked before it. */
    private AreaCommittee area(String id, String field, Caller caller) {
        Optional<Long> key = NodeId.keyOf(AreaView.TYPE_NAME, id);
        reach.lockPlaceOf(key.flatMap(areas::findHubOf), id, field, caller);
        AreaCommittee area = reach.require(key.flatMap(areas::findToChange), id, field, caller);
        area.requireInForce(field);
        return area;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
