package org.gangju.organization;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationEstablishing;
import org.gangju.spi.organization.OrganizationMoved;
import org.gangju.spi.organization.OrganizationRenamed;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.organization.OrganizationUpgrading;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the tree of organizations. */
@Service
@Transactional
class OrganizationStructure implements OrganizationCommands, OrganizationDirectory {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 100;

    private final Organizations organizations;
    private final Keys keys;
    private final Clock clock;
    private final OrganizationHistory history;
    private final ApplicationEventPublisher events;

    OrganizationStructure(
            Organizations organizations,
            Keys keys,
            Clock clock,
            OrganizationHistory history,
            ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.keys = keys;
        this.clock = clock;
        this.history = history;
        this.events = events;
    }

    @Override
    public OrganizationView establish(NewOrganization wanted, Caller caller) {
        return establish(wanted, LocalDate.now(clock), caller);
    }

    @Override
    public OrganizationView establish(NewOrganization wanted, LocalDate day, Caller caller) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("establishedOn is to come: " + day);
        }
        String code = InputText.code(wanted.code(), "code");
        String name = InputText.name(wanted.name(), "name", LONGEST_NAME);
        String shortName = InputText.name(wanted.shortName(), "shortName", LONGEST_SHORT_NAME);
        Organization superior = superior(wanted.parentId(), caller);
        Organization established =
                new Organization(keys.next("organization"), code, name, shortName, wanted.type(), day, superior);
        OrganizationView organization = added(established, code, day);
        events.publishEvent(new OrganizationEstablishing(organization, wanted.memberIds(), caller));
        return organization;
    }

    @Override
    public OrganizationView rename(
            String id, String name, String shortName, @Nullable Integer expectedVersion, Caller caller) {
        String checkedName = InputText.name(name, "name", LONGEST_NAME);
        String checkedShortName = InputText.name(shortName, "shortName", LONGEST_SHORT_NAME);
        Organization organization = toChange(id, expectedVersion, caller);
        organization.rename(checkedName, checkedShortName);
        OrganizationView renamed =
                history.changed(organizations.saveAndFlush(organization)).view();
        events.publishEvent(new OrganizationRenamed(renamed));
        return renamed;
    }

    @Override
    public OrganizationView upgrade(String id, String type, @Nullable Integer expectedVersion, Caller caller) {
        Organization organization = toChange(id, expectedVersion, caller);
        OrganizationView before = organization.view();
        organization.upgrade(type);
        events.publishEvent(new OrganizationUpgrading(before, type));
        return history.changed(organizations.saveAndFlush(organization)).view();
    }

    @Override
    public OrganizationView move(String id, String parentId, @Nullable Integer expectedVersion, Caller caller) {
        Organization organization = toChange(id, expectedVersion, caller);
        Organization superior = find(parentId, "parentId", caller, organizations::findToAttachTo);
        TreePath from = organization.path();
        TreePath to = superior.path().child(from.id());
        organization.moveBelow(superior);
        requireRoom(from, to);
        organizations.movePaths(from, to);
        history.moved(from, to);
        events.publishEvent(new OrganizationMoved(from.id(), from, to));
        return organizations.findById(from.id()).orElseThrow().view();
    }

    @Override
    public OrganizationView retire(String id, @Nullable Integer expectedVersion, Caller caller) {
        return retired(toChange(id, expectedVersion, caller), null, caller);
    }

    @Override
    public OrganizationView retireInto(String id, String heirId, Caller caller) {
        OrganizationView heir = hold(heirId, "heirId", caller);
        return retired(toChange(id, null, caller), heir, caller);
    }

    @Override
    public OrganizationView hold(String id, String field, Caller caller) {
        return find(id, field, caller, organizations::findToAttachTo).view();
    }

    @Override
    public OrganizationView lock(String id, String field, Caller caller) {
        return find(id, field, caller, organizations::findToChange).view();
    }

    @Override
    public Map<String, OrganizationView> lock(List<String> ids, Caller caller) {
        List<Long> wanted = ids.stream()
                .flatMap(id -> NodeId.keyOf(OrganizationView.TYPE_NAME, id).stream())
                .distinct()
                .toList();
        return organizations.findAllToChange(wanted).stream()
                .map(Organization::view)
                .filter(found -> caller.scope().organizations().contains(found.path()))
                .collect(toMap(OrganizationView::id, found -> found));
    }

    @Override
    public void requireFree(String code, String field) {
        if (!isFree(code)) {
            throw new RuleViolation(InputRule.CODE_TAKEN, field, code);
        }
    }

    @Override
    public boolean isFree(String code) {
        return !organizations.existsByCode(code);
    }

    private OrganizationView retired(Organization organization, @Nullable OrganizationView heir, Caller caller) {
        if (organizations.hasActiveSubordinates(organization.path().id())) {
            throw new RuleViolation(OrganizationRule.ORGANIZATION_HAS_SUBORDINATES, "id");
        }
        organization.retire(LocalDate.now(clock));
        events.publishEvent(new OrganizationRetiring(organization.view(), heir, caller));
        return history.changed(organizations.saveAndFlush(organization)).view();
    }

    private OrganizationView added(Organization established, String code, LocalDate day) {
        try {
            return history.since(organizations.saveAndFlush(established), day).view();
        } catch (DataIntegrityViolationException taken) {
            throw new RuleViolation(InputRule.CODE_TAKEN, "code", code);
        }
    }

    private @Nullable Organization superior(@Nullable String parentId, Caller caller) {
        if (parentId != null) {
            return find(parentId, "parentId", caller, organizations::findToAttachTo);
        }
        if (!caller.scope().whole()) {
            throw new RuleViolation(InputRule.ROOT_NOT_ALLOWED, "parentId");
        }
        return null;
    }

    private Organization toChange(String id, @Nullable Integer expectedVersion, Caller caller) {
        Organization organization = find(id, "id", caller, organizations::findToChange);
        ExpectedVersion.require(expectedVersion, organization.version());
        return organization;
    }

    private static Organization find(
            String id, String field, Caller caller, LongFunction<Optional<Organization>> load) {
        return NodeId.keyOf(OrganizationView.TYPE_NAME, id)
                .flatMap(load::apply)
                .filter(found -> caller.scope().organizations().contains(found.path()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
    }

    private void requireRoom(TreePath from, TreePath to) {
        int deepest = organizations.longestPath(from.value(), from.end()) / TreePath.SEGMENT;
        if (deepest - from.depth() + to.depth() > TreePath.MAXIMUM_DEPTH) {
            throw new RuleViolation(InputRule.TREE_TOO_DEEP, "parentId", TreePath.MAXIMUM_DEPTH);
        }
    }
}
