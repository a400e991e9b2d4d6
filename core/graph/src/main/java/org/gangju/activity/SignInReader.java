package org.gangju.activity;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.gangju.member.MemberPermissions;
import org.gangju.spi.activity.ActivitySignInView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.springframework.stereotype.Repository;

/** Reads sign-ins, always within the caller's scope. */
@Repository
class SignInReader implements NodeLoader<ActivitySignInView> {

    private final Pages pages;
    private final PageQuery<ActivitySignInView> byTime;

    SignInReader(Pages pages, Clock clock) {
        this.pages = pages;
        this.byTime = new SignInRows(clock.getZone()).byTime();
    }

    @Override
    public String typeName() {
        return ActivitySignInView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return MemberPermissions.READ.name();
    }

    @Override
    public Map<Long, ActivitySignInView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(byTime, keys, caller);
    }

    Map<Long, Connection<ActivitySignInView>> ofActivities(Set<Long> activities, PageRequest page, Caller caller) {
        return pages(activities, key -> Condition.of("i.activity_id = ?", key), page, caller);
    }

    Map<Long, Connection<ActivitySignInView>> ofMembers(Set<Long> members, PageRequest page, Caller caller) {
        return pages(members, key -> Condition.of("i.member_id = ?", key), page, caller);
    }

    private Map<Long, Connection<ActivitySignInView>> pages(
            Set<Long> parents, LongFunction<Condition> condition, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                parents.stream().collect(toMap(key -> key, key -> List.of(condition.apply(key))));
        return pages.pages(byTime, conditions, page, caller);
    }
}
