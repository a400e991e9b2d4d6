package org.gangju.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.relation.OrganizationRelation.Ends;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.DatedTable;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.NewRelation;
import org.gangju.spi.relation.RelatedPair;
import org.gangju.spi.relation.RelationCommands;
import org.gangju.spi.relation.RelationEnding;
import org.gangju.spi.relation.RelationView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends relations. */
@Service
@Transactional
class RelationBook implements RelationCommands {

    private static final int LONGEST_NOTE = 200;

    private final OrganizationRelations relations;
    private final RelationReader reader;
    private final RelationBatch batch;
    private final RelationFollowing following;
    private final OrganizationDirectory organizations;
    private final ApplicationEventPublisher events;
    private final DatedTable table;
    private final Keys keys;
    private final Clock clock;

    RelationBook(
            OrganizationRelations relations,
            RelationReader reader,
            RelationBatch batch,
            RelationFollowing following,
            OrganizationDirectory organizations,
            ApplicationEventPublisher events,
            JdbcClient sql,
            Keys keys,
            Clock clock) {
        this.relations = relations;
        this.reader = reader;
        this.batch = batch;
        this.following = following;
        this.organizations = organizations;
        this.events = events;
        this.table = new DatedTable(sql, "organization_relation");
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public RelationView relate(NewRelation wanted, Caller caller) {
        Ends ends = ends(wanted, caller);
        OrganizationRelation begun = begun(wanted, ends);
        if (reader.overlaps(wanted.kind(), ends, begun.period())) {
            throw new RuleViolation(RelationRule.RELATION_OVERLAPS, "kind");
        }
        return relations.saveAndFlush(begun).view();
    }

    @Override
    public List<RelationView> relateAll(List<NewRelation> wanted, Caller caller) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, OrganizationView> held = organizations.lock(
                wanted.stream()
                        .flatMap(relation -> Stream.of(relation.organizationId(), relation.relatedId()))
                        .toList(),
                caller);
        List<OrganizationRelation> begun = wanted.stream()
                .map(relation -> begun(relation, ends(relation, held)))
                .toList();
        batch.requireFree(begun);
        return relations.saveAllAndFlush(begun).stream()
                .map(OrganizationRelation::view)
                .toList();
    }

    @Override
    public RelationView end(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller) {
        OrganizationRelation relation = NodeId.keyOf(RelationView.TYPE_NAME, id)
                .filter(key -> reader.load(Set.of(key), caller).containsKey(key))
                .flatMap(relations::findToChange)
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", id));
        ExpectedVersion.require(expectedVersion, relation.version());
        LocalDate today = today();
        LocalDate end = Objects.requireNonNullElse(on, today);
        relation.end(end, today);
        RelationView ended = relations.saveAndFlush(relation).view();
        events.publishEvent(new RelationEnding(ended, end));
        return ended;
    }

    @Override
    public void endAll(Collection<Long> keys, LocalDate on) {
        if (!keys.isEmpty()) {
            relations.flush();
            table.endAll(Condition.in("id", List.copyOf(keys)), on);
        }
    }

    @Override
    public void follow(
            String kind, Set<RelatedPair> pairs, LocalDate day, Supplier<Map<RelatedPair, List<Period>>> wanted) {
        Set<RelatedPair> apart = pairs.stream()
                .filter(pair -> pair.organizationKey() != pair.relatedKey())
                .collect(Collectors.toSet());
        if (!apart.isEmpty()) {
            relations.flush();
            following.follow(kind, apart, day, wanted);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<RelationView> between(
            String kind, Collection<Long> organizationKeys, Collection<Long> relatedKeys, Period period) {
        return reader.between(kind, organizationKeys, relatedKeys, period);
    }

    private OrganizationRelation begun(NewRelation wanted, Ends ends) {
        requireActive(ends.organization(), "organizationId");
        requireActive(ends.related(), "relatedId");
        String note = wanted.note() == null ? null : InputText.name(wanted.note(), "note", LONGEST_NOTE);
        LocalDate from = Objects.requireNonNullElseGet(wanted.validFrom(), this::today);
        Period period = Period.of(from, wanted.validTo(), "validTo");
        return new OrganizationRelation(keys.next("organization_relation"), wanted.kind(), ends, note, period);
    }

    private static Ends ends(NewRelation wanted, Map<String, OrganizationView> held) {
        OrganizationView organization = held(wanted.organizationId(), "organizationId", held);
        OrganizationView related = held(wanted.relatedId(), "relatedId", held);
        if (organization.key() == related.key()) {
            throw new RuleViolation(RelationRule.RELATION_TO_ITSELF, "relatedId");
        }
        return new Ends(organization, related);
    }

    private static OrganizationView held(String id, String field, Map<String, OrganizationView> held) {
        return Optional.ofNullable(held.get(id)).orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
    }

    /**
     * Both organizations, the one with the smaller id first, so that no two who relate them wait for each other. The one
     * that a relation starts from is held alone: of two that relate the same, the second sees the first.
     */
    private Ends ends(NewRelation wanted, Caller caller) {
        long start = key(wanted.organizationId(), "organizationId");
        long end = key(wanted.relatedId(), "relatedId");
        if (start == end) {
            throw new RuleViolation(RelationRule.RELATION_TO_ITSELF, "relatedId");
        }
        if (start < end) {
            OrganizationView organization = organizations.lock(wanted.organizationId(), "organizationId", caller);
            return new Ends(organization, organizations.hold(wanted.relatedId(), "relatedId", caller));
        }
        OrganizationView related = organizations.hold(wanted.relatedId(), "relatedId", caller);
        return new Ends(organizations.lock(wanted.organizationId(), "organizationId", caller), related);
    }

    private static long key(String id, String field) {
        return NodeId.keyOf(OrganizationView.TYPE_NAME, id)
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
    }

    private static void requireActive(OrganizationView organization, String field) {
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(RelationRule.RELATION_ORGANIZATION_RETIRED, field, organization.shortName());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
