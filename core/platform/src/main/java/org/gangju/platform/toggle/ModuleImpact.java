package org.gangju.platform.toggle;

import java.util.List;

/**
 * What a decision changes for others.
 *
 * @param districtCount how many districts get other modules
 * @param districts the first of them
 * @param operationCount how many registered operations stop working
 * @param operations the first of them
 */
record ModuleImpact(
        int districtCount, List<AffectedDistrict> districts, int operationCount, List<BrokenOperation> operations) {

    /** The most districts and the most operations that are listed. */
    static final int MOST = 200;

    static ModuleImpact of(List<AffectedDistrict> districts, List<BrokenOperation> operations) {
        return new ModuleImpact(districts.size(), first(districts), operations.size(), first(operations));
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
