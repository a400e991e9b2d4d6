package org.gangju.division;

import org.gangju.spi.organization.OrganizationType;

/** The party committee of a city, a municipality, an autonomous prefecture (州), a league (盟) or a prefecture (地区). */
final class CityTitle {

    private static final String PREFECTURE = "地区";

    private CityTitle() {}

    static Title of(String name) {
        return Title.committee(OrganizationType.CITY_COMMITTEE, name, stem(name) + "委");
    }

    // 成都市委, 阿坝藏族羌族自治州委 and 兴安盟委, but 阿里地委.
    private static String stem(String name) {
        return name.endsWith(PREFECTURE) ? name.substring(0, name.length() - 1) : name;
    }
}
