package org.gangju.testkit.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.gangju.platform.module.InstalledModules;
import org.gangju.platform.toggle.ModuleTasks;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.ModuleTask;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.permission.Permission;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What every module keeps to. A module has one subclass for each database, with {@link org.gangju.testkit.database.OnH2} or
 * {@link org.gangju.testkit.database.OnMariaDb} on top; the class path of the test decides which other modules are there.
 */
@SuppressWarnings("NullAway.Init") // Spring and JUnit set the fields before the first test.
public abstract class ModuleContract {

    private GangjuApi api;
    private InstalledModules installed;
    private Statements statements;
    private JdbcTemplate database;
    private ModuleTasks tasks;
    private ObjectProvider<ModuleTask> allTasks;
    private ObjectProvider<IndicatorRule> indicators;
    private Districts districts;
    private int created;

    @Autowired
    void use(
            GangjuApi api,
            InstalledModules installed,
            Statements statements,
            JdbcTemplate database,
            ModuleTasks tasks,
            ObjectProvider<ModuleTask> allTasks,
            ObjectProvider<IndicatorRule> indicators) {
        this.api = api;
        this.installed = installed;
        this.statements = statements;
        this.database = database;
        this.tasks = tasks;
        this.allTasks = allTasks;
        this.indicators = indicators;
    }

    /** The id of the module. */
    protected abstract String id();

    /**
     * A mutation that makes something of the module for an organization and answers {@code problems { code }}.
     *
     * @param organizationId the organization's global id
     * @param number differs from call to call
     */
    protected abstract String creation(String organizationId, int number);

    /**
     * A query for each list of the module: roots, and lists on the objects of others. Each asks for 100 objects with
     * everything that crosses into another object, and answers the list at {@code list}: {@code { list: notices… }}.
     *
     * @param organizationId an organization that has what {@link #creation} made
     */
    protected abstract List<String> lists(String organizationId);

    @BeforeEach
    void establishDistricts() {
        districts = new Districts(api);
        districts.decide(id(), districts.city(), "ENABLE");
    }

    @Test
    void isSoundAndFitsTheOthers() {
        assertThat(installed.diagnoses()).isEmpty();
        assertThat(installed.optional(id())).isPresent();
    }

    @Test
    void everyMigrationRan() {
        ModuleTables tables = new ModuleTables(module(), database);

        assertThat(tables.migrated()).isEqualTo(tables.migrations());
    }

    @Test
    void everyRootAsksForAPermissionOfItsOwn() {
        List<String> own = module().permissions().stream().map(Permission::name).toList();

        assertThat(schema(districts.schemaOfOne()).permissionsOfRoots())
                .isNotEmpty()
                .allSatisfy((field, permission) -> assertThat(own).as(field).contains(permission));
    }

    @Test
    void leavesTheSchemaOfADistrictThatSwitchesItOffAndNoOther() {
        String before = districts.schemaOfTheOther();
        assertThat(schema(districts.schemaOfOne()).names()).isNotEmpty();

        districts.decide(id(), districts.one(), "DISABLE");

        assertThat(schema(districts.schemaOfOne()).names()).isEmpty();
        assertThat(enabled(districts.ofOne())).doesNotContain(id());
        assertThat(districts.schemaOfTheOther()).isEqualTo(before);
        assertThat(enabled(districts.ofTheOther())).contains(id());
    }

    @Test
    void leavesOtherInTheEnumsThatItAddsTo() {
        Set<String> added = schema(districts.schemaOfOne()).enumValues();

        districts.decide(id(), districts.one(), "DISABLE");

        String off = districts.schemaOfOne();
        assertThat(schema(off).enumValues()).isEmpty();
        added.forEach(value -> assertThat(ModuleSchema.values(off, value.substring(0, value.indexOf('.'))))
                .as("what reads for %s", value)
                .contains("OTHER"));
    }

    @Test
    void keepsItsRowsWhileItIsOff() {
        create(districts.ofOne(), districts.one(), 3);
        Map<String, List<String>> before = new ModuleTables(module(), database).rows();
        List<String> listed = answers();

        districts.decide(id(), districts.one(), "DISABLE");
        tasks.run(id());
        districts.decide(id(), districts.one(), "ENABLE");

        assertThat(new ModuleTables(module(), database).rows()).isEqualTo(before);
        assertThat(answers()).isEqualTo(listed);
    }

    @Test
    void keepsItsRowsWhileItIsSwitchedUnderLoad() {
        create(districts.ofOne(), districts.one(), 3);
        Map<String, List<String>> before = new ModuleTables(module(), database).rows();
        List<String> listed = answers();

        AtomicBoolean switching = new AtomicBoolean(true);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (GraphQlTester caller : List.of(districts.ofOne(), districts.ofTheCity(), districts.ofTheOther())) {
                callers.execute(() -> askWhile(switching, caller));
            }
            try {
                switchOffAndOn();
            } finally {
                switching.set(false);
            }
        }

        assertThat(new ModuleTables(module(), database).rows()).isEqualTo(before);
        assertThat(answers()).isEqualTo(listed);
    }

    @Test
    void showsACallerFromAboveNothingOfADistrictWhereItIsOff() {
        create(districts.ofOne(), districts.one(), 2);
        create(districts.ofTheOther(), districts.other(), 2);
        List<Integer> both = sizes(districts.ofTheCity(), districts.one());
        assertThat(both).doesNotContain(0);

        districts.decide(id(), districts.one(), "DISABLE");

        List<Integer> left = sizes(districts.ofTheCity(), districts.one());
        for (int list = 0; list < left.size(); list++) {
            assertThat(left.get(list)).as(lists(districts.one()).get(list)).isLessThan(both.get(list));
        }
        assertThat(sizes(districts.ofTheCity(), districts.other())).doesNotContain(0);
    }

    @Test
    void refusesToWriteWhereItIsOff() {
        districts.decide(id(), districts.one(), "DISABLE");

        assertThat(problems(districts.ofTheCity(), districts.one())).containsExactly("MODULE_DISABLED");
        assertThat(problems(districts.ofTheCity(), districts.other())).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForFew() {
        create(districts.ofOne(), districts.one(), 3);
        List<Integer> few = statementCounts();
        create(districts.ofOne(), districts.one(), 30);

        assertThat(statementCounts()).isEqualTo(few);
    }

    @Test
    void restsByTheClockWhileItIsOffEverywhere() {
        int all = Math.toIntExact(
                allTasks.stream().filter(task -> task.moduleId().equals(id())).count());
        assertThat(tasks.run(id())).isEqualTo(all);

        districts.decide(id(), districts.city(), "INHERIT");
        roots().forEach(root -> districts.decide(id(), root, "DISABLE"));
        assertThat(tasks.run(id())).isZero();

        roots().forEach(root -> districts.decide(id(), root, "INHERIT"));
        assertThat(tasks.run(id())).isEqualTo(all);
    }

    @Test
    void keepsItsIndicatorsFromWhomItIsOffFor() {
        List<String> own = ownIndicators();
        assertThat(indicators(districts.ofOne())).containsAll(own);

        districts.decide(id(), districts.one(), "DISABLE");

        assertThat(indicators(districts.ofOne())).doesNotContainAnyElementsOf(withOneMore(own));
        own.forEach(key -> districts
                .ofOne()
                .document("{ indicators(organizationId: \"%s\", keys: [\"%s\"]) { key } }"
                        .formatted(districts.one(), key))
                .execute()
                .errors()
                .expect(error -> "BAD_INPUT".equals(error.getExtensions().get("code")))
                .verify());
    }

    @Test
    void breaksItsIndicatorsDownInAsManyStatementsForManyOrganizationsAsForFew() {
        List<String> own = ownIndicators();
        create(districts.ofOne(), districts.one(), 1);
        List<Integer> few = own.stream().map(this::breakdownStatements).toList();
        districts.add(10);

        assertThat(own.stream().map(this::breakdownStatements).toList()).isEqualTo(few);
    }

    private int breakdownStatements(String key) {
        String query = """
                { indicators(organizationId: "%s", keys: ["%s"]) {
                    numerator breakdown(first: 100) { nodes { numerator denominator } } } }""".formatted(districts.city(), key);
        return statements
                .during(() -> districts.ofTheCity().document(query).executeAndVerify())
                .ofTheOperation()
                .size();
    }

    /** AssertJ takes no empty list here, and a module may have no indicator. */
    private static List<String> withOneMore(List<String> keys) {
        return Stream.concat(keys.stream(), Stream.of("no such key")).toList();
    }

    private List<String> ownIndicators() {
        return indicators.stream()
                .map(IndicatorRule::profile)
                .filter(indicator -> indicator.moduleId().equals(id()))
                .map(IndicatorProfile::key)
                .toList();
    }

    private List<String> indicators(GraphQlTester caller) {
        return caller.document("{ indicators(organizationId: \"%s\") { key } }".formatted(districts.one()))
                .execute()
                .path("indicators[*].key")
                .entityList(String.class)
                .get();
    }

    private GangjuModule module() {
        return installed.optional(id()).orElseThrow();
    }

    private ModuleSchema schema(String sdl) {
        return ModuleSchema.of(sdl, installed.composition().ownership(), id());
    }

    private void create(GraphQlTester caller, String organizationId, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(problems(caller, organizationId)).isEmpty();
        }
    }

    private List<String> problems(GraphQlTester caller, String organizationId) {
        created++;
        return caller.document(creation(organizationId, created))
                .execute()
                .path("$..problems[*].code")
                .entityList(String.class)
                .get();
    }

    private void switchOffAndOn() {
        for (int time = 0; time < 5; time++) {
            districts.decide(id(), districts.one(), "DISABLE");
            tasks.run(id());
            districts.decide(id(), districts.one(), "ENABLE");
        }
    }

    /** While the module is off its lists are unknown, so errors are answers like others here. */
    private void askWhile(AtomicBoolean asking, GraphQlTester caller) {
        while (asking.get()) {
            lists(districts.one())
                    .forEach(list -> caller.document(list).execute().returnResponse());
        }
    }

    private List<String> answers() {
        return lists(districts.one()).stream()
                .map(list -> districts
                        .ofOne()
                        .document(list)
                        .execute()
                        .path("")
                        .entity(Object.class)
                        .get()
                        .toString())
                .toList();
    }

    /** How many each list has in all, as far as it says so: others have added to the city too, more than a page holds. */
    private List<Integer> sizes(GraphQlTester caller, String organizationId) {
        return lists(organizationId).stream()
                .map(list -> size(caller.document(list).execute()))
                .toList();
    }

    private static int size(GraphQlTester.Response answer) {
        List<Integer> totals =
                answer.path("$..list.totalCount").entityList(Integer.class).get();
        return totals.isEmpty()
                ? answer.path("$..list.nodes[*]").entityList(Object.class).get().size()
                : totals.stream().mapToInt(Integer::intValue).sum();
    }

    private List<Integer> statementCounts() {
        GraphQlTester caller = districts.ofOne();
        return lists(districts.one()).stream()
                .map(list -> statements
                        .during(() -> caller.document(list).executeAndVerify())
                        .ofTheOperation()
                        .size())
                .toList();
    }

    private static List<String> enabled(GraphQlTester caller) {
        return caller.document("{ viewer { enabledModules } }")
                .execute()
                .path("viewer.enabledModules")
                .entityList(String.class)
                .get();
    }

    private List<String> roots() {
        return database.query(
                "SELECT id FROM organization WHERE parent_id IS NULL",
                (row, number) -> new NodeId(OrganizationView.TYPE_NAME, row.getLong("id")).encoded());
    }
}
