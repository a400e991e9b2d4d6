package org.gangju.platform.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FastSchemaGenerator;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gangju.spi.module.GangjuModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Modules in their order, what stays when some are at fault, and the SDL of sets of them. */
class CompositionTest {

    private static final Set<String> ALL = Set.of("base", "beside", "later");

    @Test
    void ordersTheKernelThenRequiredBeforeRequiringThenById() {
        List<FoundModule> found = new ArrayList<>(SdlSamples.sound());
        found.add(Sample.of("alone").without());
        found.add(Sample.of("about").requiring("zeal").without());
        found.add(Sample.of("zeal").requiring("later").without());
        Collections.reverse(found);

        assertThat(ids(Composition.of(found, "0.1.0")))
                .containsExactly("core", "platform", "alone", "base", "beside", "later", "zeal", "about");
    }

    @Test
    void namesEveryMemberOfACircleAndWhatHangsOnIt() {
        Composition composition = compose(
                Sample.of("anna").requiring("carl").without(),
                Sample.of("bert").requiring("anna").without(),
                Sample.of("carl").requiring("bert").without(),
                Sample.of("aaron").requiring("dora").without(),
                Sample.of("dora").requiring("bert").without());

        assertThat(lines(composition))
                .containsExactly(
                        "aaron REQUIREMENT_QUARANTINED [dora]",
                        "anna REQUIREMENT_CYCLIC [anna → carl → bert → anna]",
                        "bert REQUIREMENT_CYCLIC [anna → carl → bert → anna]",
                        "carl REQUIREMENT_CYCLIC [anna → carl → bert → anna]",
                        "dora REQUIREMENT_QUARANTINED [bert]");
        assertThat(Texts.of(composition.diagnoses().get(1), Locale.ENGLISH))
                .isEqualTo("Modules require each other in a circle: anna → carl → bert → anna.");
        assertThat(Texts.of(composition.diagnoses().get(1), Locale.CHINESE))
                .isEqualTo("模块循环依赖：anna → carl → bert → anna。");
        assertThat(Texts.of(composition.diagnoses().getFirst(), Locale.ENGLISH))
                .isEqualTo("Requires the module dora, which is left out itself.");
        assertThat(Texts.of(composition.diagnoses().getFirst(), Locale.CHINESE)).isEqualTo("依赖模块 dora，而它已被隔离。");
        assertThat(ids(composition)).containsExactly("core", "platform", "base", "beside", "later");
    }

    @Test
    void keepsTheFirstJarOfTwoWithOneId() {
        FoundModule second = new FoundModule(Sample.of("twin"), "twin-2.jar", List.of());
        FoundModule first = new FoundModule(Sample.of("twin"), "twin-1.jar", List.of());
        FoundModule core = new FoundModule(Sample.of("beside"), "a-copy-of-beside.jar", List.of());
        Composition composition = compose(second, first, core);

        assertThat(lines(composition))
                .containsExactly(
                        "beside ID_TAKEN [beside, a-copy-of-beside.jar, beside.jar]",
                        "twin ID_TAKEN [twin, twin-1.jar, twin-2.jar]");
        assertThat(Texts.of(composition.diagnoses().getLast(), Locale.ENGLISH))
                .isEqualTo("The id twin is taken: twin-1.jar is used, twin-2.jar is left out.");
        assertThat(Texts.of(composition.diagnoses().getLast(), Locale.CHINESE))
                .isEqualTo("标识 twin 重复：采用 twin-1.jar，不采用 twin-2.jar。");
        assertThat(composition.quarantined()).contains(second).doesNotContain(first);
    }

    @Test
    void namesTheJarOfAModuleThatDoesNotSayWhatItIs() {
        var silent = new FoundModule(new Failing("id", new IllegalStateException("later")), "silent.jar", List.of());

        assertThat(lines(compose(silent))).containsExactly("silent.jar MODULE_FAILED [id, later]");
    }

    @Test
    void aFolderDoesNotTakeTheIdThatItIsNamedAfter() {
        var folder = new FoundModule(new Failing("id", null), "base", List.of());

        assertThat(lines(compose(folder))).containsExactly("base MODULE_SILENT [id]");
        assertThat(ids(compose(folder))).contains("base", "later");
    }

    @Test
    void cutsWhatAModuleSaysAtGreatLength() {
        assertThat(lines(
                        compose(Sample.of("faulty").inVersion("1".repeat(9_999)).without())))
                .containsExactly("faulty VERSION_MALFORMED [" + "1".repeat(500) + "…]");
    }

    @Test
    void ofTwoModulesThatClashTheLaterByOrderIsLeftOut() {
        String room = "extend type Organization { § room: String }";
        Composition composition =
                compose(Sample.of("zoe").with(room), Sample.of("yve").with(room));

        assertThat(lines(composition)).containsExactly("zoe FIELD_TAKEN [Organization.room, yve]");
        assertThat(ids(composition)).contains("yve");
    }

    @Test
    void leavesOutAllThatRequireABrokenModule() {
        Composition composition = compose(
                Sample.of("broken").with("§ type Class { § title: Text }"),
                Sample.of("friend").requiring("broken").with("extend type Class { § more: Int }"),
                Sample.of("guest").requiring("friend").without());

        assertThat(lines(composition))
                .containsExactly(
                        "broken TYPE_UNKNOWN [Text, Class.title]",
                        "friend REQUIREMENT_QUARANTINED [broken]",
                        "guest REQUIREMENT_QUARANTINED [friend]");
    }

    @Test
    void tellsEveryFaultOfAModuleFromTopToBottom() {
        Composition composition = compose(Sample.of("faulty").with("""
                type Class {
                  § title: Text
                  § hours: Int @upper
                }
                extend type Query { § classes: [Class!] }
                """));

        assertThat(composition.diagnoses())
                .extracting(diagnosis -> diagnosis.line() + " " + diagnosis.fault())
                .containsExactly("1 DESCRIPTION_MISSING", "2 TYPE_UNKNOWN", "3 DIRECTIVE_UNKNOWN", "5 ACCESS_MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "'§ type A { § a: Int }~type Class { § a: Int }', 2",
        "'\"\"\"~类 \\\"\"\" 。~\"\"\"~~# A remark.~  type Class { § a: Int }', 6",
        "'\uFEFF\"A \\\"class\\\".\"~~type Class { § a: Int }', 3",
        "'§ type A {~§ a: Int~}~~# One.~,~type Class { § a: Int }~', 7"
    })
    void findsTheLineBehindDescriptionsAndRemarks(String sdl, int line) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Composition composition = compose(Sample.of("faulty").with(sdl.replace("~", end)));

            assertThat(composition.diagnoses())
                    .singleElement()
                    .extracting(Diagnosis::line)
                    .isEqualTo(line);
        }
    }

    @Test
    void keepsAHundredFaultsOfAModule() {
        assertThat(compose(Sample.of("faulty").with("type Class { § a: Int }\n".repeat(150)))
                        .diagnoses())
                .hasSize(100);
    }

    @Test
    void anEmptyFileIsFine() {
        assertThat(compose(Sample.of("quiet").with("# Nothing yet.\r\n")).diagnoses())
                .isEmpty();
    }

    @Test
    void refusesToStartWithoutASoundKernel() {
        List<FoundModule> found = new ArrayList<>(SdlSamples.sound());
        found.set(1, Sample.of("core").with("type Organization {\n § name: Text\n}"));

        assertThatThrownBy(() -> Composition.of(found, "0.1.0"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("core core/core.graphqls:1 Organization needs a description")
                .hasMessageContaining("core core/core.graphqls:2 The type Text of Organization.name is unknown");
    }

    @Test
    void leavesOutLaterWhatCouldNotStart() {
        var why = new Diagnosis("base", "base.jar", null, 0, Fault.MIGRATION_FAILED, List.of("V1: no such table"));
        Composition composition = Composition.of(SdlSamples.sound(), "0.1.0").without("base", why);

        assertThat(ids(composition)).containsExactly("core", "platform", "beside");
        assertThat(lines(composition))
                .containsExactly("base MIGRATION_FAILED [V1: no such table]", "later REQUIREMENT_QUARANTINED [base]");
        assertThat(composition.quarantined()).extracting(FoundModule::origin).containsExactly("base.jar", "later.jar");
        assertThat(composition.ownership().ofType("Course")).isEmpty();
        assertThat(composition.without("later", why).quarantined()).hasSize(2);
        assertThatThrownBy(() -> composition.without("core", why)).hasMessageContaining("V1: no such table");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "base, base",
        "later, ''",
        "later base, base later",
        "later beside, beside",
        "unknown core base, base"
    })
    void closedDropsWhatLacksARequirement(String wanted, String kept) {
        Composition composition = Composition.of(SdlSamples.sound(), "0.1.0");

        assertThat(String.join(" ", composition.closed(Set.of(wanted.split(" ")))))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "base beside, CourseConnection SideConnection",
        "base later, CourseConnection PlanInput",
        "beside later, SideConnection",
        "base beside later, CourseConnection PlanInput SideConnection"
    })
    void everyPairAndTheFullSetBuild(String modules, String present) {
        Composition composition = Composition.of(SdlSamples.sound(), "0.1.0");
        GraphQLSchema schema = schema(composition.sdl(Set.of(modules.split(" "))));

        assertThat(List.of("CourseConnection", "PlanInput", "SideConnection"))
                .filteredOn(type -> schema.getType(type) != null)
                .containsExactlyInAnyOrder(present.isEmpty() ? new String[0] : present.split(" "));
        assertThat(schema.getObjectType("OrganizationConnection"))
                .extracting(connection -> connection.getFieldDefinitions().size())
                .isEqualTo(4);
    }

    @Test
    void concurrentCallersShareNothingThatChanges() throws Exception {
        Composition composition = Composition.of(SdlSamples.sound(), "0.1.0");
        List<Set<String>> sets = List.of(Set.of(), Set.of("base"), Set.of("beside"), ALL);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int call = 0; call < 400; call++) {
            Set<String> set = sets.get(call % sets.size());
            calls.add(() -> {
                TypeDefinitionRegistry sdl = composition.sdl(set);
                int types = schema(sdl).getAllTypesAsList().size();
                sdl.types().values().stream().toList().forEach(sdl::remove);
                return types;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Integer> sizes = new ArrayList<>();
            for (Future<Integer> size : threads.invokeAll(calls)) {
                sizes.add(size.get());
            }
            assertThat(sizes.subList(4, 400)).isEqualTo(sizes.subList(0, 396));
            assertThat(Set.copyOf(sizes)).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultHasATextInBothLanguages(Fault fault) {
        var diagnosis = new Diagnosis("m", "m.jar", null, 0, fault, List.of("first", "second", "third", "fourth"));

        assertThat(Texts.of(diagnosis, Locale.ENGLISH))
                .matches("[^\\p{IsHan}]+")
                .doesNotContain("{");
        assertThat(Texts.of(diagnosis, Locale.CHINESE))
                .matches(".*\\p{IsHan}.*")
                .doesNotContain("{")
                .isNotEqualTo(Texts.of(diagnosis, Locale.ENGLISH));
    }

    private static GraphQLSchema schema(TypeDefinitionRegistry sdl) {
        return new FastSchemaGenerator().makeExecutableSchema(sdl, RuntimeWiring.MOCKED_WIRING);
    }

    private static Composition compose(FoundModule... others) {
        return Composition.of(SdlSamples.soundAnd(others), "0.1.0");
    }

    private static List<String> ids(Composition composition) {
        return composition.modules().stream().map(GangjuModule::id).toList();
    }

    private static List<String> lines(Composition composition) {
        return composition.diagnoses().stream()
                .map(diagnosis -> diagnosis.moduleId() + " " + diagnosis.fault() + " " + diagnosis.arguments())
                .toList();
    }
}
