package org.gangju.spi.caller;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request. It is resolved once, before the request is executed, and handed to resolvers as an argument, each
 * time with the scope of the permission that the resolved field asks for.
 *
 * @param id the credential's stable name, such as a machine client's id
 * @param tier the credential tier that limits are configured by
 * @param authority all that this request may do, and where
 * @param scope what the permission of the field at hand reaches; of a field that asks for none, what all of them reach
 * @param own whether the permission of the field at hand also reaches what is about the caller itself
 * @param member the key of the member that the caller is; null for a machine and for whoever is no member
 * @param acting the place of the organization that the caller acts for; null only while there is none at all
 * @param locale Chinese or English, for messages
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Caller(
        String id,
        String tier,
        Authority authority,
        Scope scope,
        boolean own,
        @Nullable Long member,
        @Nullable TreePath acting,
        Locale locale) {

    /** What the ids of people begin with; those of machines have no colon. */
    public static final String PERSON = "account:";

    /** A caller that may do all of this within one scope, and is nobody in particular. */
    public static Caller of(
            String id,
            String tier,
            Collection<String> permissions,
            Scope scope,
            @Nullable TreePath acting,
            Locale locale) {
        return new Caller(id, tier, Authority.of(permissions, scope), scope, false, null, acting, locale);
    }

    /** The names of all permissions that the caller holds anywhere. */
    public Set<String> permissions() {
        return authority.permissions();
    }

    /** Whether the caller holds the permission of this name anywhere, be it over its own record alone. */
    public boolean may(String permission) {
        return authority.may(permission);
    }

    /** What the permission reaches. */
    public Scope scope(String permission) {
        return authority.scope(permission);
    }

    /** Whether somebody signed in, as opposed to a machine. */
    public boolean isPerson() {
        return id.startsWith(PERSON);
    }

    /** Whether the permission reaches what is about the caller itself, wherever that is. */
    public boolean isAboutItself(String permission) {
        return member != null && authority.own().contains(permission);
    }

    /** The same caller at a field that asks for the permission. */
    public Caller with(String permission) {
        return new Caller(
                id, tier, authority, authority.scope(permission), isAboutItself(permission), member, acting, locale);
    }

    /** The same caller with sight of all organizations and grids, for what the platform itself has to look up or hold. */
    public Caller everywhere() {
        return new Caller(id, tier, authority, Scope.WHOLE, own, member, acting, locale);
    }

    /** The same caller as if it held a permission exactly where, and over itself as, it holds another one. */
    public Caller holding(String permission, String asFarAs) {
        return new Caller(id, tier, authority.holding(permission, asFarAs), scope, own, member, acting, locale);
    }

    /** Whether the permission of the field at hand reaches somebody: by the organization, or because it is the caller. */
    public boolean reaches(TreePath organization, long memberKey) {
        return scope.organizations().contains(organization) || (own && member != null && member == memberKey);
    }

    /**
     * The place that the caller decides for as a superior: that of the organization that it acts for, where the
     * permission at hand reaches it. Null where it does not: holding one permission above gives no say in another.
     */
    public @Nullable TreePath deciding() {
        return acting != null && scope.organizations().contains(acting) ? acting : null;
    }
}
