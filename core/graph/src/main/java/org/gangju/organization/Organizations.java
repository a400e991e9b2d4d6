package org.gangju.organization;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gangju.spi.tree.TreePath;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The organizations as the database has them. */
interface Organizations extends JpaRepository<Organization, Long> {

    /** For a change of the organization itself. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organization o where o.id = :id")
    Optional<Organization> findToChange(long id);

    /** The same of several, each after those with a smaller key. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organization o where o.id in :ids order by o.id")
    List<Organization> findAllToChange(Collection<Long> ids);

    /** For something that is put below it: it stays where it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select o from Organization o where o.id = :id")
    Optional<Organization> findToAttachTo(long id);

    /** The same of many, in the order in which everybody takes them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organization o where o.id in :ids order by o.id")
    List<Organization> findToChange(Collection<Long> ids);

    /** Many for something that is attached to them. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select o from Organization o where o.id in :ids order by o.id")
    List<Organization> findToAttachTo(Collection<Long> ids);

    boolean existsByCode(String code);

    @Query("select count(o) > 0 from Organization o where o.parentId = :parentId and o.retiredOn is null")
    boolean hasActiveSubordinates(long parentId);

    @Query("select max(length(o.path)) from Organization o where o.path >= :from and o.path < :end")
    int longestPath(String from, String end);

    /**
     * Moves the paths of a whole subtree, again and again until none is left: a statement does not see what was put
     * below an organization while it waited for that one.
     */
    default void movePaths(TreePath from, TreePath to) {
        int moved = from.equals(to) ? 0 : 1;
        while (moved > 0) {
            moved = movePaths(from.value(), from.end(), to.value(), from.value().length() + 1);
        }
    }

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Organization o set o.path = concat(:to, substring(o.path, :rest))
            where o.path >= :from and o.path < :end
            """)
    int movePaths(String from, String end, String to, int rest);
}
