package org.gangju.grid;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The grids as the database has them. */
interface Grids extends JpaRepository<Grid, Long> {

    boolean existsByOrganizationIdAndStatusNot(long organizationId, GridStatus status);

    /** For a change of the grid itself. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Grid g where g.id = :id")
    Optional<Grid> findToChange(long id);

    /** For something that is put inside it: it stays where it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select g from Grid g where g.id = :id")
    Optional<Grid> findToAttachTo(long id);

    /** Several at once, held in the order of their keys. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Grid g where g.id in :ids order by g.id")
    List<Grid> findAllToChange(Collection<Long> ids);

    /** Likewise, each only to stay as it is. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select g from Grid g where g.id in :ids order by g.id")
    List<Grid> findAllToAttachTo(Collection<Long> ids);

    /** What is directly inside these grids and not retired, held so that it stays there. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from Grid g where g.parentId in :parents and g.status <> :retired order by g.id")
    List<Grid> findChildrenToChange(Collection<Long> parents, GridStatus retired, Limit limit);

    @Query("select g.parentId from Grid g where g.id = :id")
    Optional<Long> parentOf(long id);

    @Query("select g.path from Grid g where g.id = :id")
    Optional<String> pathOf(long id);

    /** Those of some codes that a scheme has already. */
    @Query("select g.code from Grid g where g.schemeId = :schemeId and g.code in :codes")
    List<String> taken(long schemeId, Collection<String> codes);

    @Query(
            "select g from Grid g where g.level = :level and g.status = :status and g.path >= :from and g.path < :end order by g.path")
    List<Grid> findWithin(GridLevel level, GridStatus status, String from, String end, Limit limit);

    @Query("select count(g) > 0 from Grid g where g.level = :level and g.path >= :from and g.path < :end")
    boolean existsWithin(GridLevel level, String from, String end);

    /** Those of some grids that stand on a level. */
    @Query("select g.id from Grid g where g.id in :ids and g.level = :level")
    List<Long> onLevel(Collection<Long> ids, GridLevel level);

    @Query("select max(length(g.path)) from Grid g where g.path >= :from and g.path < :end")
    int longestPath(String from, String end);

    /**
     * Moves the paths of a whole subtree, again and again until none is left: a statement does not see what was put
     * below a grid while it waited for that one.
     */
    default void movePaths(TreePath from, TreePath to) {
        int moved = from.equals(to) ? 0 : 1;
        while (moved > 0) {
            moved = movePaths(from.value(), from.end(), to.value(), from.value().length() + 1);
        }
    }

    /** What lay below a moved grid in the same division as it follows it into another one. */
    default void followOrganization(TreePath moved, TreePath former, Grid grid) {
        changeOrganization(
                moved.value(),
                moved.end(),
                former.value(),
                grid.organizationId(),
                grid.organizationPath().value());
    }

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Grid g set g.organizationId = :organizationId, g.organizationPath = :organizationPath
            where g.path >= :from and g.path < :end and g.organizationPath = :former
            """)
    int changeOrganization(
            String from, String end, String former, @Nullable Long organizationId, String organizationPath);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Grid g set g.path = concat(:to, substring(g.path, :rest))
            where g.path >= :from and g.path < :end
            """)
    int movePaths(String from, String end, String to, int rest);
}
