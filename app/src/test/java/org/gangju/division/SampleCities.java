package org.gangju.division;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder of invented cities, each with one county, two streets and the same number of communities in either. */
record SampleCities(Path folder, String province, List<String> cities) {

    /** Writes the five files. The cities' codes begin with the province's. */
    SampleCities write(int communitiesOfAStreet) {
        file("provinces.csv", "code,name", Stream.of(province + ",样例省"));
        file("cities.csv", "code,name,provinceCode", cities.stream().map(city -> city + ",样例市," + province));
        file(
                "areas.csv",
                "code,name,cityCode,provinceCode",
                cities.stream().map(city -> "%s01,样例县,%s,%s".formatted(city, city, province)));
        file(
                "streets.csv",
                "code,name,areaCode,provinceCode,cityCode",
                cities.stream().flatMap(this::streets));
        file(
                "villages.csv",
                "code,name,streetCode,provinceCode,cityCode,areaCode",
                cities.stream().flatMap(city -> communities(city, communitiesOfAStreet)));
        return this;
    }

    /** Adds one line at the end of a file. */
    void add(String file, String line) {
        Path path = folder.resolve(file);
        try {
            Files.writeString(path, Files.readString(path) + line + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<CityPlan> plans() {
        return DivisionReader.read(folder, CitySelection.parse("all"), ImportProgress.none());
    }

    private Stream<String> streets(String city) {
        return Stream.of("001", "102")
                .map(street -> "%s01%s,样例街道,%s01,%s,%s".formatted(city, street, city, province, city));
    }

    private Stream<String> communities(String city, int ofAStreet) {
        return Stream.of("001", "102")
                .flatMap(street -> IntStream.rangeClosed(1, ofAStreet)
                        .mapToObj(number -> "%2$s01%3$s%4$03d,第%4$d社区居委会,%2$s01%3$s,%1$s,%2$s,%2$s01"
                                .formatted(province, city, street, number)));
    }

    private void file(String file, String header, Stream<String> lines) {
        try {
            Files.writeString(
                    folder.resolve(file),
                    String.join("\n", Stream.concat(Stream.of(header), lines).toList()) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
