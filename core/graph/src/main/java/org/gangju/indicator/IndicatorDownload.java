package org.gangju.indicator;

import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.download.Download;
import org.gangju.spi.download.DownloadFile;

/** Indicators as files of one kind, at {@code /indicators.<extension>}. */
record IndicatorDownload(IndicatorExport export, SheetFormat format) implements Download {

    @Override
    public String path() {
        return "/indicators." + format.extension();
    }

    @Override
    public Set<String> parameters() {
        return ExportQuery.PARAMETERS;
    }

    @Override
    public String permission() {
        return IndicatorPermissions.READ.name();
    }

    @Override
    public DownloadFile prepare(Map<String, String> parameters, Caller caller) {
        return export.file(parameters, format, caller);
    }
}
