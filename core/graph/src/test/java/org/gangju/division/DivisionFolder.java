package org.gangju.division;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of five small files that are in order, until a test spoils one of them. */
final class DivisionFolder {

    private final Path folder;

    DivisionFolder(Path folder) {
        this.folder = folder;
        write("provinces.csv", "code,name", "51,四川省");
        write("cities.csv", "code,name,provinceCode", "5101,成都市,51");
        write("areas.csv", "code,name,cityCode,provinceCode", "510104,锦江区,5101,51", "510105,青羊区,5101,51");
        write(
                "streets.csv",
                "code,name,areaCode,provinceCode,cityCode",
                "510104017,锦官驿街道,510104,51,5101",
                "510105100,苏坡镇,510105,51,5101");
        write(
                "villages.csv",
                "code,name,streetCode,provinceCode,cityCode,areaCode",
                "510104017001,水井坊社区居委会,510104017,51,5101,510104",
                "510105100201,团结村委会,510105100,51,5101,510105");
    }

    /** Replaces a whole file. */
    DivisionFolder write(String file, String... lines) {
        return text(file, String.join("\n", lines) + "\n");
    }

    /** Replaces a file by exactly this text. */
    DivisionFolder text(String file, String text) {
        return text(file, text, UTF_8);
    }

    DivisionFolder text(String file, String text, Charset charset) {
        try {
            Files.write(folder.resolve(file), text.getBytes(charset));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Adds one line at the end of a file. */
    DivisionFolder add(String file, String line) {
        return text(file, text(file) + line + "\n");
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything planned for the chosen cities, in order. */
    List<PlannedDivision> plan(String cities) {
        return plans(cities).stream().flatMap(CityPlan::divisions).toList();
    }

    List<CityPlan> plans(String cities) {
        return DivisionReader.read(folder, CitySelection.parse(cities), (file, rows) -> {});
    }

    /** The planned grids' parents by code; the empty text stands for none. */
    Map<String, String> parents(String cities) {
        return plan(cities).stream()
                .collect(Collectors.toMap(
                        PlannedDivision::code,
                        planned -> Stream.ofNullable(planned.parentCode()).collect(Collectors.joining())));
    }

    /** The faults for which the folder is refused; none when it is not. */
    List<RowFault> faults(String cities) {
        try {
            plans(cities);
            return List.of();
        } catch (DivisionsRefusedException refused) {
            return refused.faults();
        }
    }
}
