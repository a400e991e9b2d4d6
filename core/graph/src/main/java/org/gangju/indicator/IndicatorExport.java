package org.gangju.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.download.DownloadFile;
import org.gangju.spi.download.DownloadNote;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** Prepares files of indicators: what they hold is what the API answers. */
@Component
class IndicatorExport {

    private final FigureSheet figures;
    private final RowSheet rows;
    private final OrganizationReader organizations;
    private final Clock clock;

    IndicatorExport(FigureSheet figures, RowSheet rows, OrganizationReader organizations, Clock clock) {
        this.figures = figures;
        this.rows = rows;
        this.organizations = organizations;
        this.clock = clock;
    }

    DownloadFile file(Map<String, String> parameters, SheetFormat format, Caller caller) {
        ExportQuery query = ExportQuery.of(parameters, LocalDate.now(clock));
        OrganizationView organization = organizations
                .byCode(query.organization(), query.day(), caller)
                .orElseThrow(() -> new CodedException(
                        ErrorCode.NOT_FOUND,
                        "exportNoOrganization",
                        ExportQuery.excerpt(query.organization()),
                        query.day()));
        Sheet sheet = sheet(query, organization, caller);
        return new DownloadFile(
                "indicators-" + query.day() + "." + format.extension(),
                format.contentType(),
                sheet.lines().size(),
                note(query, organization, sheet, format),
                stream -> format.write(sheet, stream));
    }

    private Sheet sheet(ExportQuery query, OrganizationView organization, Caller caller) {
        List<String> keys = query.keys();
        return query.rows()
                ? rows.of(Objects.requireNonNull(keys).getFirst(), query, organization, caller)
                : figures.of(query, organization, caller);
    }

    private static DownloadNote note(
            ExportQuery query, OrganizationView organization, Sheet sheet, SheetFormat format) {
        return new DownloadNote(
                "exportIndicators",
                organization.id(),
                Map.of(
                        "keys",
                        Optional.ofNullable(query.keys())
                                .map(keys -> String.join(",", keys))
                                .orElse("*"),
                        "asOf",
                        query.day().toString(),
                        "rows",
                        String.valueOf(query.rows()),
                        "lines",
                        String.valueOf(sheet.lines().size()),
                        "format",
                        format.extension()));
    }
}
