package org.gangju.oracle;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.demo.RawRow;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.privacy.DataCategory;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes callers with random roles at random places, and takes them away again. */
final class Askers {

    private static final String PREFIX = "oracle-";
    private static final List<String> CATEGORIES =
            Stream.of(DataCategory.values()).map(Enum::name).toList();
    private static final List<String> SHIPPED =
            List.of("READ_ONLY_INTEGRATION", "ORGANIZATION_SECRETARY", "GRID_WORKER");

    private final GangjuApi api;
    private final ApiCaller whole;
    private final City before;
    private final List<String> permissions;
    private final LocalDate today;
    private final Random random;

    /** What was granted where; nobody is granted the same role there twice. */
    private final Set<String> given = new HashSet<>();

    /** @param before the city without the callers */
    Askers(GangjuApi api, City before, List<String> permissions, LocalDate today, Random random) {
        this.api = api;
        this.whole = new ApiCaller(api.bootstrapClient());
        this.before = before;
        this.permissions = permissions;
        this.today = today;
        this.random = random;
    }

    /**
     * A caller that has been made.
     *
     * @param home the organization that it acts for
     */
    record Made(String clientId, String secret, List<Held> grants, long home) {}

    /** The first sees the whole city, so that there is something of everything to be seen. */
    Made make(int number) {
        long home = number == 0 ? root() : place();
        var made = whole.mutate(
                "createApiClient",
                input(
                        "name",
                        PREFIX + number,
                        "organizationId",
                        id(home),
                        "permissions",
                        List.of(),
                        "categories",
                        CATEGORIES),
                "clientId clientSecret");
        String clientId = made.path("result.clientId").entity(String.class).get();
        String secret = made.path("result.clientSecret").entity(String.class).get();
        List<Held> grants = new ArrayList<>();
        if (number == 0) {
            String code = PREFIX + number;
            create(code, Set.copyOf(permissions));
            grants.add(granted(clientId, code, new Held(Set.copyOf(permissions), home, today, null)));
        }
        int count = number == 0 ? 0 : 2 + random.nextInt(4);
        for (int index = 0; index < count; index++) {
            grants.add(grant(clientId, PREFIX + number + "-" + index));
        }
        return new Made(
                clientId,
                secret,
                grants.stream().filter(grant -> grant.holdsOn(today)).toList(),
                home);
    }

    Sight sight(Made made, City city, long off) {
        return new Sight(
                made.clientId(),
                api.client(made.clientId(), made.secret())
                        .mutate()
                        .header(
                                "Gangju-Organization",
                                city.get("organization", made.home()).text("code"))
                        .build(),
                city,
                made.grants(),
                new Sight.Place(off, made.home()));
    }

    private Held grant(String clientId, String code) {
        @Nullable Long place = random.nextInt(30) == 0 ? null : (Long) place();
        int time = random.nextInt(10);
        LocalDate from = time == 0 ? today.plusDays(1) : today.minusDays(random.nextInt(2000));
        @Nullable LocalDate to = time == 1 ? today : time == 2 ? today.plusDays(1) : null;
        boolean shipped = random.nextInt(5) == 0;
        String wanted = shipped ? SHIPPED.get(random.nextInt(SHIPPED.size())) : code;
        String role = given.add(clientId + " " + wanted + " " + place) ? wanted : code;
        Set<String> held = role.equals(code) ? role(code) : shipped(role);
        return granted(clientId, role, new Held(held, place, from.equals(to) ? from.minusDays(1) : from, to));
    }

    private Held granted(String clientId, String role, Held wanted) {
        Long place = wanted.place();
        LocalDate to = wanted.to();
        whole.created(
                "grantRole",
                "grant",
                input(
                        "clientId",
                        clientId,
                        "roleCode",
                        role,
                        "organizationId",
                        place == null ? null : id(place),
                        "validFrom",
                        wanted.from().toString(),
                        "validTo",
                        to == null ? null : to.toString(),
                        "reason",
                        "试点"));
        return wanted;
    }

    private Set<String> shipped(String code) {
        return whole
                .ask("{ roles { code permissions } }")
                .path("roles[?(@.code=='" + code + "')].permissions[*]")
                .entityList(String.class)
                .get()
                .stream()
                .collect(Collectors.toSet());
    }

    private Set<String> role(String code) {
        int odds = 1 + random.nextInt(4);
        Set<String> some = new HashSet<>();
        permissions.stream().filter(name -> random.nextInt(6) < odds).forEach(some::add);
        if (random.nextInt(10) < 8) {
            some.add("organization.read");
        }
        create(code, some);
        return some;
    }

    private void create(String code, Set<String> some) {
        whole.done("createRole", input("code", code, "name", code, "permissions", List.copyOf(some)));
    }

    private long root() {
        return before.rows("organization")
                .filter(row -> !row.has("parent_id"))
                .map(row -> row.number("id"))
                .findFirst()
                .orElseThrow();
    }

    /** An organization of any level, the upper ones more often than there are of them. */
    private long place() {
        int length = List.of(4, 6, 6, 6, 9, 9, 12, 0).get(random.nextInt(8));
        List<Long> some = before.rows("organization")
                .filter(row -> length == 0 ? !row.has("division_code") : isOfLength(row, length))
                .map(row -> row.number("id"))
                .sorted()
                .toList();
        return some.get(random.nextInt(some.size()));
    }

    static boolean isOfLength(RawRow row, int length) {
        return row.has("division_code") && row.text("division_code").length() == length;
    }

    static String id(long organization) {
        return new NodeId("Organization", organization).encoded();
    }

    static void takeAway(JdbcTemplate sql) {
        String clients = "(SELECT client_id FROM api_client WHERE name LIKE '" + PREFIX + "%')";
        sql.update("DELETE FROM role_grant WHERE holder_name IN " + clients);
        sql.update("DELETE FROM api_client_category WHERE client_id IN " + clients);
        sql.update("DELETE FROM api_client_secret WHERE client_id IN " + clients);
        sql.update("DELETE FROM api_client WHERE name LIKE '" + PREFIX + "%'");
        sql.update("DELETE FROM custom_role_permission WHERE role_code LIKE '" + PREFIX + "%'");
        sql.update("DELETE FROM custom_role WHERE code LIKE '" + PREFIX + "%'");
    }
}
