package org.gangju.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Who gets how much.
 *
 * @param seed what everything is made from
 * @param sites each with its share, in the order of writing
 */
record DemoPlan(long seed, List<Site> sites) {

    /** A number that is another one when the tree has become another. */
    long fingerprint() {
        CRC32 checksum = new CRC32();
        sites.forEach(site -> checksum.update(line(site).getBytes(StandardCharsets.UTF_8)));
        return checksum.getValue();
    }

    private static String line(Site site) {
        return site.superior() + ' ' + site.members() + '\n';
    }
}
