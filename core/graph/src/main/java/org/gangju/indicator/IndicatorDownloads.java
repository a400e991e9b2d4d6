package org.gangju.indicator;

import org.gangju.spi.download.Download;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files that indicators are offered as. */
@Configuration(proxyBeanMethods = false)
class IndicatorDownloads {

    @Bean
    Download indicatorsCsv(IndicatorExport export, CsvFormat format) {
        return new IndicatorDownload(export, format);
    }

    @Bean
    Download indicatorsExcel(IndicatorExport export, ExcelFormat format) {
        return new IndicatorDownload(export, format);
    }
}
