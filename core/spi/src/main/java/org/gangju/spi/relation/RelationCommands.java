package org.gangju.spi.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the relations between organizations, which are never a source of authority: neither scope nor membership nor
 * any decision follows from one. Each joins the caller's transaction, keeps the core's rules (a broken one is thrown as a
 * {@link org.gangju.spi.command.RuleViolation}) and treats what lies outside the caller's scope as missing. When one of
 * both organizations is retired, its relations end.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface RelationCommands {

    /**
     * Relates two organizations, both of which the caller sees. Both stay in their places until the transaction ends; they are
     * held in the order of their ids.
     *
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND or RELATION_ORGANIZATION_RETIRED at {@code organizationId} or
     *     {@code relatedId}, RELATION_TO_ITSELF at {@code relatedId}, RELATION_OVERLAPS at {@code kind} when there is one
     *     of the same kind and direction on one of the days, PERIOD_ENDS_BEFORE_START at {@code validTo}, TEXT_… at
     *     {@code note}
     */
    RelationView relate(NewRelation relation, Caller caller);

    /**
     * Relates many, under the same rules, in their order; a violation of any of them is one of all. The organizations at both
     * ends are locked, in the order of their ids. The number of statements depends on how many kinds there are, and not on how
     * many relations, up to some hundreds.
     */
    List<RelationView> relateAll(List<NewRelation> wanted, Caller caller);

    /**
     * Ends a relation: it holds up to the day before {@code on}. One entered by mistake is ended on the day on which it
     * began. Listeners learn of it by {@link RelationEnding}.
     *
     * @param id the global id of the relation, of which the caller sees one end at least
     * @param on the first day on which it holds no more; today when null
     * @param expectedVersion the version that this was decided on; a CONFLICT when it has moved on
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND at {@code id}, PERIOD_ENDED or PERIOD_ENDS_BEFORE_START at
     *     {@code on}
     */
    RelationView end(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller);

    /**
     * Ends many relations that a feature has made, in one statement, whoever asks; no {@link RelationEnding} tells of them.
     *
     * @param keys the relations, at most some thousands; those that have ended stay as they are
     * @param on the first day on which they hold no more
     */
    void endAll(Collection<Long> keys, LocalDate on);

    /**
     * What relates any of some organizations to any of others by one kind, in this direction, on at least one day of a period,
     * whoever asks and whoever has related them: the earliest first, in one statement. It stays so while the organizations that
     * the relations start from are held alone.
     */
    List<RelationView> between(
            String kind, Collection<Long> organizationKeys, Collection<Long> relatedKeys, Period period);

    /**
     * Lets the relations of one kind follow what a feature has recorded, whoever asks: from a day on, each pair is related on
     * the wanted days and on no others, whoever has related both so far. Days before it stay as they are, and no
     * {@link RelationEnding} tells of what ends. The number of statements does not depend on how many pairs there are.
     *
     * @param pairs at most some thousands; those of an organization with itself are left out
     * @param day the first day of the change
     * @param wanted asked once, when the organizations that the pairs start from are held alone: the periods of each pair, which
     *     may overlap; a pair without any is related no more
     */
    void follow(String kind, Set<RelatedPair> pairs, LocalDate day, Supplier<Map<RelatedPair, List<Period>>> wanted);
}
