package org.gangju.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledCityTest {

    @Test
    void isUnpackedWhileItIsReadAndNoLonger() {
        Path folder = BundledCity.inFolder(unpacked -> {
            assertThat(DivisionReader.read(unpacked, CitySelection.parse("all"), ImportProgress.none()))
                    .extracting(CityPlan::code)
                    .containsExactly(BundledCity.CODE);
            return unpacked;
        });
        assertThat(Files.exists(folder)).isFalse();
    }
}
