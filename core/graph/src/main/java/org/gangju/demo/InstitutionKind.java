package org.gangju.demo;

import static org.gangju.spi.organization.OrganizationType.GOVERNMENT_DEPARTMENT;
import static org.gangju.spi.organization.OrganizationType.PUBLIC_INSTITUTION;
import static org.gangju.spi.organization.OrganizationType.STATE_OWNED_ENTERPRISE;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.organization.OrganizationType;

/** What a district or a street may have one of, called after it. */
record InstitutionKind(OrganizationType type, String title) {

    static final List<InstitutionKind> OF_A_DISTRICT = Stream.of(
                    kinds(
                            GOVERNMENT_DEPARTMENT,
                            "教育局 民政局 财政局 司法局 人力资源和社会保障局 住房和城乡建设局 交通运输局 农业农村局 商务局 文化和旅游局 卫生健康局 应急管理局 审计局"
                                    + " 统计局 市场监督管理局 综合行政执法局 行政审批局 信访局"),
                    kinds(STATE_OWNED_ENTERPRISE, "城市建设投资有限公司 水务有限公司 公共交通有限公司 国有资产经营有限公司 文化旅游发展有限公司"),
                    kinds(PUBLIC_INSTITUTION, "人民医院 中医医院 疾病预防控制中心 图书馆 文化馆 第一中学 实验小学 融媒体中心"))
            .flatMap(List::stream)
            .toList();

    static final List<InstitutionKind> OF_A_STREET = Stream.of(
                    kinds(GOVERNMENT_DEPARTMENT, "市场监督管理所 司法所 财政所"),
                    kinds(STATE_OWNED_ENTERPRISE, "市政环境服务有限公司 商业管理有限公司 便民市场经营有限公司"),
                    kinds(PUBLIC_INSTITUTION, "社区卫生服务中心 中心小学 中心幼儿园 便民服务中心 综合文化站 退役军人服务站 社区教育学校"))
            .flatMap(List::stream)
            .toList();

    private static List<InstitutionKind> kinds(OrganizationType type, String titles) {
        return Stream.of(titles.split(" "))
                .map(title -> new InstitutionKind(type, title))
                .toList();
    }
}
