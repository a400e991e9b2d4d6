package org.gangju.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gangju.plugin.PluggedApplication.Module;
import org.gangju.testkit.database.TestDatabase;
import org.gangju.testkit.module.Districts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Every broken jar is left out with its reason, and everything else starts. All of them lie in one folder. */
@ExtendWith(OutputCaptureExtension.class)
class QuarantineTest {

    private static final String ENGLISH = """
            ambiguous.jar Other.java: A component asks for one Wanted, but there are several.
            angry.jar META-INF/services/org.gangju.spi.module.GangjuModule:1: The module failed when it was made: Not on Sundays
            arguing.jar Other.java: The resolver argued takes arguments that its field does not have: colour.
            asking.jar Others.java: A query method cannot be understood: No property 'colour' found for type 'Other'
            bakers.jar: The id bakery is taken: app is used, bakers.jar is left out.
            broken.jar broken/broken.graphqls:4: Cannot be read as SDL at “}”.
            clashing.jar Other.java: There is another component of the name greeting.
            dependent.jar: Requires the module throwing, which is left out itself.
            initializing.jar Other.java:10: A component could not start: For input string: "many"
            mapping.jar Other.java: An entity cannot be mapped: Entity 'Other' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property)
            migrating.jar migrating/V2__migrating_size.sql:2: A migration failed: Table "MIGRATING_NOWHERE" not found
            missing.jar META-INF/services/org.gangju.spi.module.GangjuModule:2: A class is announced here that the jar does not have.
            throwing.jar Other.java:11: A component could not start: No such weekday
            twin-1.1.jar META-INF/services/org.gangju.spi.module.GangjuModule:1: The module announced here is in twin-1.0.jar already, which is used.
            unfit.jar META-INF/services/org.gangju.spi.module.GangjuModule:1: The class announced here is not a public GangjuModule with a public constructor without arguments.
            unknown.jar Other.java: A resolver answers Query.nowhere, which the schema does not have.
            unlinked.jar Other.java: Made for another version of Java, of the platform or of a library: class path resource [Lost.class] cannot be opened because it does not exist
            unmapped.jar unmapped/unmapped.graphqls:2: The field Query.unmappedField has no resolver and no property.
            unmet.jar Other.java: A component asks for Wanted, which nobody provides.
            unreadable.jar: The file cannot be opened as a jar: zip END header not found
            """;

    private static final String CHINESE = """
            ambiguous.jar Other.java: 组件需要一个 Wanted，但有多个。
            angry.jar META-INF/services/org.gangju.spi.module.GangjuModule:1: 创建模块时出错：Not on Sundays
            arguing.jar Other.java: 解析方法 argued 有字段所没有的参数：colour。
            asking.jar Others.java: 查询方法无法识别：No property 'colour' found for type 'Other'
            bakers.jar: 标识 bakery 重复：采用 app，不采用 bakers.jar。
            broken.jar broken/broken.graphqls:4: SDL 在“}”处无法识别。
            clashing.jar Other.java: 已有名为 greeting 的组件。
            dependent.jar: 依赖模块 throwing，而它已被隔离。
            initializing.jar Other.java:10: 组件无法启动：For input string: "many"
            mapping.jar Other.java: 实体无法映射：Entity 'Other' has no identifier (every '@Entity' class must declare or inherit at least one '@Id' or '@EmbeddedId' property)
            migrating.jar migrating/V2__migrating_size.sql:2: 数据库迁移失败：Table "MIGRATING_NOWHERE" not found
            missing.jar META-INF/services/org.gangju.spi.module.GangjuModule:2: 此处声明的类在 jar 中不存在。
            throwing.jar Other.java:11: 组件无法启动：No such weekday
            twin-1.1.jar META-INF/services/org.gangju.spi.module.GangjuModule:1: 此处声明的模块已由 twin-1.0.jar 提供，以后者为准。
            unfit.jar META-INF/services/org.gangju.spi.module.GangjuModule:1: 此处声明的类不是公开的、带有公开无参构造方法的 GangjuModule。
            unknown.jar Other.java: 有解析器对应 Query.nowhere，但结构中没有它。
            unlinked.jar Other.java: 所适用的 Java、平台或程序库版本与当前不符：class path resource [Lost.class] cannot be opened because it does not exist
            unmapped.jar unmapped/unmapped.graphqls:2: 字段 Query.unmappedField 既没有解析器，也没有对应的属性。
            unmet.jar Other.java: 组件需要 Wanted，但没有提供者。
            unreadable.jar: 文件不是可以打开的 jar：zip END header not found
            """;

    private final TestDatabase database = TestDatabase.h2();

    @TempDir
    Path folder;

    @Test
    void everyBrokenJarIsLeftOutWithItsReason(CapturedOutput output) throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        new FaultyJars(first).build();
        try (PluggedApplication application = PluggedApplication.start(database, first)) {
            assertThat(problems(application, "en")).isEqualTo(ENGLISH);
            assertThat(problems(application, "zh")).isEqualTo(CHINESE);
            assertThat(sound(application)).contains("bakery", "cinema", "edited", "twin");
            everythingElseWorks(new Districts(application.api()));
        }
        assertThat(output.getAll())
                .doesNotContain("APPLICATION FAILED TO START", "Application run failed", "\tat ")
                .containsOnlyOnce("模块 mapping 未能装入 / The module mapping is left out: mapping.jar Other.java: ");

        Path second = Files.createDirectory(folder.resolve("second"));
        FaultyJars.migrating("ALTER TABLE migrating_thing ADD COLUMN size INT;").build(second, "migrating.jar");
        FaultyJars.edited("CREATE TABLE edited_thing (id INT NOT NULL PRIMARY KEY);")
                .build(second, "edited.jar");
        try (PluggedApplication application = PluggedApplication.start(database, second)) {
            assertThat(problems(application, "en"))
                    .isEqualTo("edited.jar edited/V1__edited_thing.sql: The migration has changed since it ran."
                            + " Restore it, and put the change into a new one.\n");
            assertThat(problems(application, "zh"))
                    .isEqualTo("edited.jar edited/V1__edited_thing.sql: 迁移文件在执行之后被改动。请恢复原文件，把改动写成新的迁移。\n");
            assertThat(sound(application)).contains("migrating").doesNotContain("edited");
        }
    }

    private static void everythingElseWorks(Districts districts) {
        districts.decide("bakery", districts.one(), "ENABLE");
        districts
                .ofOne()
                .document("{ bakery(organizationId: \"%s\") { loaves } organizations { totalCount } }"
                        .formatted(districts.one()))
                .execute()
                .path("bakery.loaves")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private static String problems(PluggedApplication application, String language) {
        StringBuilder lines = new StringBuilder();
        application.modules(language).stream()
                .filter(Module::quarantined)
                .flatMap(module -> module.problems().stream())
                .sorted()
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    private static List<String> sound(PluggedApplication application) {
        return application.modules("en").stream()
                .filter(module -> !module.quarantined())
                .map(Module::id)
                .toList();
    }
}
