package org.gangju.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({"水井坊社区党总支, 水井坊社区", "锦官驿街道党工委, 锦官驿街道", "五凤镇党委, 五凤镇", "锦江区委, 锦江区", "都江堰市委, 都江堰市"})
    void isCalledAsItsPartyOrganizationWithoutTheWordForIt(String shortName, String unit) {
        assertThat(Place.of("1", shortName).unit()).isEqualTo(unit);
    }
}
