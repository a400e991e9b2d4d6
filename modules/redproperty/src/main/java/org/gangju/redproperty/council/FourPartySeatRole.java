package org.gangju.redproperty.council;

/** The seats of the four parties: 网格员, 物业公司, 小区党支部 and 业主委员会. */
public enum FourPartySeatRole {
    GRID_WORKER,
    PROPERTY_COMPANY,
    ESTATE_BRANCH,
    OWNERS_COMMITTEE
}
