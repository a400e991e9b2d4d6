package org.gangju.platform.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.platform.composition.Sample.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Requirement;
import org.gangju.spi.permission.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault in what a module says of itself leaves out this module alone, with exactly this diagnosis. */
class ManifestFaultsTest {

    private static final Sample FAULTY = Sample.of("faulty");

    static Stream<Arguments> ofItself() {
        return Stream.of(
                fault(
                        Sample.of("Faulty").permitting(),
                        "ID_MALFORMED [Faulty]",
                        "The id “Faulty” must be 2 to 32 of a–z and 0–9, a letter first.",
                        "标识“Faulty”须为 2 到 32 个小写字母或数字，并以字母开头。"),
                fault(
                        FAULTY.titled("错", " "),
                        "TITLE_BLANK []",
                        "The title needs a Chinese and an English text.",
                        "名称须有中文和英文。"),
                fault(
                        FAULTY.inVersion("1.2"),
                        "VERSION_MALFORMED [1.2]",
                        "The version “1.2” is not one of Semantic Versioning such as 1.4.0.",
                        "版本“1.2”不符合语义化版本，应如 1.4.0。"),
                fault(
                        FAULTY.forPlatform("latest"),
                        "PLATFORM_MALFORMED [latest]",
                        "The range of platform versions “latest” cannot be read; write it such as >=0.1 <1.",
                        "平台版本范围“latest”无法识别，应如 >=0.1 <1。"),
                fault(
                        FAULTY.forPlatform(">=0.2 <1"),
                        "PLATFORM_UNMET [>=0.2 <1, 0.1.0]",
                        "Made for platform >=0.2 <1; this is platform 0.1.0.",
                        "适用于平台 >=0.2 <1，当前平台为 0.1.0。"));
    }

    static Stream<Arguments> ofItsNames() {
        return Stream.of(
                fault(
                        FAULTY.inAreas("faulty", "core"),
                        "AREA_TAKEN [core, core]",
                        "The resource folder core belongs to the module core.",
                        "资源目录 core 属于模块 core。"),
                fault(
                        FAULTY.permitting(permission("read")),
                        "PERMISSION_MALFORMED [read]",
                        "The permission “read” must be written as subject.verb, such as class.read.",
                        "权限“read”应写成“对象.动作”，如 class.read。"),
                fault(
                        FAULTY.permitting(new Permission("class.read", "", "Read")),
                        "PERMISSION_UNTITLED [class.read]",
                        "The permission class.read needs a Chinese and an English text.",
                        "权限 class.read 须有中文和英文说明。"),
                fault(
                        FAULTY.permitting(permission("class.read"), permission("class.read")),
                        "PERMISSION_TWICE [class.read]",
                        "The permission class.read is declared twice.",
                        "权限 class.read 声明了两次。"),
                fault(
                        FAULTY.permitting(permission("beside.read")),
                        "PERMISSION_TAKEN [beside.read, beside]",
                        "The permission beside.read belongs to the module beside.",
                        "权限 beside.read 属于模块 beside。"));
    }

    static Stream<Arguments> ofItsRequirements() {
        return Stream.of(
                fault(
                        FAULTY.requiring("faulty"),
                        "REQUIREMENT_ITSELF [faulty]",
                        "The module faulty requires itself.",
                        "模块 faulty 依赖了自己。"),
                fault(
                        FAULTY.requiring("base", "beside", "base"),
                        "REQUIREMENT_TWICE [base]",
                        "The module base is required twice.",
                        "对模块 base 的依赖写了两次。"),
                fault(
                        FAULTY.requiring(List.of(new Requirement("base", "[1,2)"))),
                        "REQUIREMENT_MALFORMED [base, [1,2)]",
                        "The range “[1,2)” for the required module base cannot be read; write it such as ^1.2.",
                        "所依赖模块 base 的版本范围“[1,2)”无法识别，应如 ^1.2。"),
                fault(
                        FAULTY.requiring("absent"),
                        "REQUIREMENT_MISSING [absent, ^1.0]",
                        "Requires the module absent (^1.0), which is not installed.",
                        "依赖模块 absent（^1.0），但它没有安装。"),
                fault(
                        FAULTY.requiring(List.of(new Requirement("base", "^1.3 || >=3"))),
                        "REQUIREMENT_VERSION [base, ^1.3 || >=3, 1.2.0]",
                        "Requires the module base in ^1.3 || >=3; installed is 1.2.0.",
                        "依赖模块 base 的 ^1.3 || >=3，已安装的是 1.2.0。"));
    }

    static Stream<Arguments> ofItsAnswers() {
        return Stream.of(
                fault(
                        new Failing("version", new IllegalStateException("no manifest")),
                        "MODULE_FAILED [version, no manifest]",
                        "The module failed when asked for version: no manifest",
                        "询问模块的 version 时出错：no manifest"),
                fault(
                        new Failing("requirements", new NoClassDefFoundError("of another version")),
                        "MODULE_FAILED [requirements, of another version]",
                        "The module failed when asked for requirements: of another version",
                        "询问模块的 requirements 时出错：of another version"),
                fault(
                        new Failing("permissions", null),
                        "MODULE_SILENT [permissions]",
                        "The module gives no answer, or an incomplete one, when asked for permissions.",
                        "模块的 permissions 没有内容或内容不完整。"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({"ofItself", "ofItsNames", "ofItsRequirements", "ofItsAnswers"})
    void leavesOutThisModuleAlone(GangjuModule module, String fault, String english, String chinese) {
        FoundModule faulty = new FoundModule(module, "faulty.jar", List.of());
        Composition composition = Composition.of(SdlSamples.soundAnd(faulty), "0.1.0");

        assertThat(composition.diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.moduleId()).isEqualToIgnoringCase("faulty");
            assertThat(diagnosis.origin()).isEqualTo("faulty.jar");
            assertThat(diagnosis.file()).isNull();
            assertThat(diagnosis.line()).isZero();
            assertThat(diagnosis.fault() + " " + diagnosis.arguments()).isEqualTo(fault);
            assertThat(Texts.of(diagnosis, Locale.ENGLISH)).isEqualTo(english);
            assertThat(Texts.of(diagnosis, Locale.CHINESE)).isEqualTo(chinese);
        });
        assertThat(composition.quarantined()).containsExactly(faulty);
        assertThat(composition.modules())
                .extracting(GangjuModule::id)
                .containsExactly("core", "platform", "base", "beside", "later");
    }

    private static Arguments fault(GangjuModule module, String... expected) {
        return Arguments.of(
                Stream.concat(Stream.of(module), Arrays.stream(expected)).toArray());
    }
}
