package org.gangju.twonew;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms areas, each with one hub, and brings organizations into one at a time. */
@Service
@Transactional
class AreaBook {

    static final String RELATION = "HUB_NODE";

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

    AreaView form(FormAreaCommitteeInput input, Caller caller) {
        String name = InputText.name(input.name(), "name", LONGEST_NAME);
        OrganizationView hub = reach.locked(input.organizationId(), "organizationId", caller);
        if (!AreaCommittee.takes(hub.type())) {
            throw new RuleViolation(TwoNewRule.AREA_HUB_TYPE, "organizationId", hub.shortName());
        }
        if (!areas.findPresentOf(hub.key()).isEmpty()) {
            throw new RuleViolation(TwoNewRule.AREA_HUB_TAKEN, "organizationId", hub.shortName());
        }
        return areas.saveAndFlush(new AreaCommittee(keys.next("area_committee"), hub, name, input.kind(), today()))
                .view();
    }

    AreaView dissolve(DissolveAreaCommitteeInput input, Caller caller) {
        AreaCommittee area = area(input.id(), "id", caller);
        ExpectedVersion.require(input.version(), area.version());
        nodes.findPresentIn(area.id()).forEach(node -> end(node, caller));
        area.dissolve(today());
        return areas.saveAndFlush(area).view();
    }

    /** The organization of the node is locked: of two areas that want it the second finds it taken. */
    AreaView add(AddAreaNodeInput input, Caller caller) {
        OrganizationView organization = reach.locked(input.organizationId(), "organizationId", caller);
        AreaCommittee area = area(input.areaId(), "areaId", caller);
        if (!input.kind().takes(organization.type())) {
            throw new RuleViolation(TwoNewRule.AREA_NODE_TYPE, "kind", organization.shortName());
        }
        if (organization.key() == area.organizationId()
                || nodes.findPresentOf(organization.key()).isPresent()) {
            throw new RuleViolation(TwoNewRule.AREA_NODE_TAKEN, "organizationId", organization.shortName());
        }
        if (nodes.countPresentIn(area.id()) >= MOST_NODES) {
            throw new RuleViolation(TwoNewRule.AREA_NODES_TOO_MANY, "areaId", MOST_NODES);
        }
        long relation = relations.begin(area, organization, caller);
        nodes.saveAndFlush(new AreaNode(keys.next("area_node"), area, organization, input.kind(), relation, today()));
        return area.view();
    }

    AreaView remove(RemoveAreaNodeInput input, Caller caller) {
        AreaCommittee area = area(input.areaId(), "areaId", caller);
        AreaNode node = NodeId.keyOf(OrganizationView.TYPE_NAME, input.organizationId())
                .flatMap(nodes::findPresentOf)
                .filter(found -> found.areaId() == area.id())
                .orElseThrow(() -> new RuleViolation(TwoNewRule.AREA_NODE_MISSING, "organizationId"));
        end(node, caller);
        return area.view();
    }

    /** Ends what a retiring organization was to areas; the core has ended the relations. */
    void leave(OrganizationView retiring) {
        nodes.findPresentOf(retiring.key()).ifPresent(node -> node.end(today()));
        areas.findPresentOf(retiring.key()).forEach(area -> {
            nodes.findPresentIn(area.id()).forEach(node -> node.end(today()));
            area.dissolve(today());
        });
        areas.flush();
    }

    private void end(AreaNode node, Caller caller) {
        relations.end(node.relationId(), caller);
        node.end(today());
        nodes.saveAndFlush(node);
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
