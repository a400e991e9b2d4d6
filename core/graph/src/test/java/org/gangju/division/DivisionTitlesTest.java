package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangju.spi.organization.OrganizationType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they stand in the real package, with what their organizations are called. */
class DivisionTitlesTest {

    @ParameterizedTest
    @CsvSource({
        "成都市,           中国共产党成都市委员会,           成都市委",
        "重庆市,           中国共产党重庆市委员会,           重庆市委",
        "阿坝藏族羌族自治州, 中国共产党阿坝藏族羌族自治州委员会, 阿坝藏族羌族自治州委",
        "兴安盟,           中国共产党兴安盟委员会,           兴安盟委",
        "阿里地区,         中国共产党阿里地区委员会,         阿里地委",
    })
    void namesACity(String name, String title, String shortName) {
        assertThat(CityTitle.of(name)).isEqualTo(new Title(OrganizationType.CITY_COMMITTEE, title, shortName));
    }

    @ParameterizedTest
    @CsvSource({
        "510104, 锦江区,           DISTRICT_COMMITTEE, 中国共产党锦江区委员会,         锦江区委",
        "510121, 金堂县,           DISTRICT_COMMITTEE, 中国共产党金堂县委员会,         金堂县委",
        "510181, 都江堰市,         DISTRICT_COMMITTEE, 中国共产党都江堰市委员会,       都江堰市委",
        "150121, 土默特左旗,       DISTRICT_COMMITTEE, 中国共产党土默特左旗委员会,     土默特左旗委",
        "513321, 峨边彝族自治县,   DISTRICT_COMMITTEE, 中国共产党峨边彝族自治县委员会, 峨边彝族自治县委",
        "429021, 神农架林区,       DISTRICT_COMMITTEE, 中国共产党神农架林区委员会,     神农架林区委",
        "140302, 城区,             DISTRICT_COMMITTEE, 中国共产党城区委员会,           城区委",
        "320576, 苏州工业园区,     WORK_COMMITTEE,     中国共产党苏州工业园区工作委员会, 苏州工业园区党工委",
        "130672, 保定白沟新城,     WORK_COMMITTEE,     中国共产党保定白沟新城工作委员会, 保定白沟新城党工委",
        "152571, 乌拉盖管理区管委会, WORK_COMMITTEE,   中国共产党乌拉盖管理区工作委员会, 乌拉盖管理区党工委",
        "460321, 西沙群岛,         WORK_COMMITTEE,     中国共产党西沙群岛工作委员会,   西沙群岛党工委",
    })
    void namesACounty(String code, String name, OrganizationType type, String title, String shortName) {
        assertThat(CountyTitle.of(code, name)).isEqualTo(new Title(type, title, shortName));
    }

    @ParameterizedTest
    @CsvSource({
        "510104017, 锦官驿街道,       WORK_COMMITTEE,  中国共产党锦官驿街道工作委员会,   锦官驿街道党工委",
        "110105021, 南磨房地区,       WORK_COMMITTEE,  中国共产党南磨房地区工作委员会,   南磨房地区党工委",
        "420112001, 吴家山街,         WORK_COMMITTEE,  中国共产党吴家山街工作委员会,     吴家山街党工委",
        "510129106, 䢺江镇,           PARTY_COMMITTEE, 中国共产党䢺江镇委员会,           䢺江镇党委",
        "451423207, 上金乡,           PARTY_COMMITTEE, 中国共产党上金乡委员会,           上金乡党委",
        "653223212, 康克尔柯尔克孜民族乡, PARTY_COMMITTEE, 中国共产党康克尔柯尔克孜民族乡委员会, 康克尔柯尔克孜民族乡党委",
        "150205202, 吉忽伦图苏木,     PARTY_COMMITTEE, 中国共产党吉忽伦图苏木委员会,     吉忽伦图苏木党委",
        "230381500, 八五〇农场,       WORK_COMMITTEE,  中国共产党八五〇农场工作委员会,   八五〇农场党工委",
        "110115403, 北京经济技术开发区, WORK_COMMITTEE, 中国共产党北京经济技术开发区工作委员会, 北京经济技术开发区党工委",
        "130426400, 涉城镇,           WORK_COMMITTEE,  中国共产党涉城镇工作委员会,       涉城镇党工委",
        "150521403, 保康街道办事处,   WORK_COMMITTEE,  中国共产党保康街道工作委员会,     保康街道党工委",
        "320305402, 工业园区管委会,   WORK_COMMITTEE,  中国共产党工业园区工作委员会,     工业园区党工委",
        "320505408, 管委会,           WORK_COMMITTEE,  中国共产党管委会工作委员会,         管委会党工委",
        "320505407, 科技城（东渚街道）, WORK_COMMITTEE, 中国共产党科技城（东渚街道）工作委员会, 科技城（东渚街道）党工委",
    })
    void namesAStreetOrTown(String code, String name, OrganizationType type, String title, String shortName) {
        assertThat(StreetTitle.of(code, name)).isEqualTo(new Title(type, title, shortName));
    }

    @ParameterizedTest
    @CsvSource({
        "510104017001, 水井坊社区居委会,       水井坊社区",
        "510104017002, 崇德里社区居民委员会,   崇德里社区",
        "110105021001, 双龙社区,               双龙社区",
        "310112108039, 高兴花园第一居委会,     高兴花园第一社区",
        "441502006001, 社区居委会,             社区",
        "320213026024, 滨河社区居民委员,       滨河社区",
        "350524105007, 德苑社区居民会,         德苑社区",
        "520330001002, 天生社区居民委会员,     天生社区",
        "650105002005, 克拉玛依东路社区居委,   克拉玛依东路社区",
        "370404001009, 牌坊社区居,             牌坊社区",
        "360901001001, 袁河社区居民管理委员会, 袁河社区",
        "360801001001, 沿江路社区委员会,       沿江路社区",
        "360112003008, 江西农大家委会,         江西农大社区",
        "310101001001, 新居居委会,             新居社区",
        "320404116001, 邹区社区居委会（含邹区村村委）, 邹区社区",
        "421303002001, 舜井道居委会（社区）,   舜井道社区",
        "222426120123, 爱林社区（美人松）,     爱林社区",
        "510117020400, 天瑞社区工作站社区,     天瑞社区工作站社区",
        "411321403498, 国营东风厂虚拟社区,     国营东风厂虚拟社区",
        "441502006002, 居委会,                 社区",
        "441502006003, 管委会,                 管委会",
        "441502006004, （）,                   （）",
        "152524101210, 巴彦敖日格勒嘎查社区,   巴彦敖日格勒嘎查社区",
        "130523100250, 北程村居民委员会,       北程村社区",
    })
    void namesACommunity(String code, String name, String unit) {
        assertCommunity(
                CommunityName.of(code, name),
                unit,
                new Title(OrganizationType.RESIDENTS_COMMITTEE, unit + "居民委员会", unit + "居委会"));
    }

    @ParameterizedTest
    @CsvSource({
        "510121100201, 团结村委会,           团结村,       团结村委会",
        "510121100202, 团结村村委会,         团结村,       团结村委会",
        "510121100203, 团结村民委员会,       团结村,       团结村委会",
        "510121100204, 团结村村民委员会,     团结村,       团结村委会",
        "110106004202, 时村,                 时村,         时村委会",
        "632222102202, 瓦日尕村牧民委员会,   瓦日尕村,     瓦日尕村委会",
        "632324201201, 多松牧委会,           多松村,       多松村委会",
        "653128206208, 新巴扎村委员,         新巴扎村,     新巴扎村委会",
        "220284104200, 驿马村委,             驿马村,       驿马村委会",
        "320681104228, 东余镇村委会（新）,   东余镇村,     东余镇村委会",
        "650121100207, 忠宗村（七村）委会,   忠宗村,       忠宗村委会",
        "110106004203, 村委会,               村,           村委会",
        "610622103238, （高家坪村委会）,     高家坪村,     高家坪村委会",
        "120115106252, （氵甸）沽村委会,     （氵甸）沽村, （氵甸）沽村委会",
        "150824202208, 阿日胡都格嘎查委员会, 阿日胡都格嘎查, 阿日胡都格嘎查村委会",
        "150205202200, 吉忽伦图嘎查,         吉忽伦图嘎查, 吉忽伦图嘎查村委会",
        "510181002202, 永寿社区村民委员会,   永寿社区,     永寿社区村委会",
        "340122102020, 联盟社区村民委员会,   联盟社区,     联盟社区村委会",
        "654003510501, 一连生活区,           一连生活区,   一连生活区村委会",
        "650106502504, 四连队,               四连队,       四连队村委会",
    })
    void namesAVillage(String code, String name, String unit, String shortName) {
        assertCommunity(
                CommunityName.of(code, name), unit, new Title(OrganizationType.VILLAGE, unit + "村民委员会", shortName));
    }

    private static void assertCommunity(CommunityName name, String unit, Title elected) {
        assertThat(List.of(name.generalBranch(), name.electedCommittee()))
                .containsExactly(
                        new Title(OrganizationType.GENERAL_BRANCH, "中国共产党" + unit + "总支部委员会", unit + "党总支"), elected);
    }
}
