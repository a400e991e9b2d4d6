package org.gangju.platform.http;

import java.util.List;
import java.util.stream.Collectors;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.platform.limit.Admission;
import org.gangju.platform.limit.Tiers;
import org.gangju.spi.download.Download;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Serves the files that features offer, beside the API; only where there is a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class DownloadConfiguration {

    @Bean
    FileLimits fileLimits(Tiers tiers, Admission admission) {
        return new FileLimits(tiers, admission);
    }

    @Bean
    HandlerMapping downloadMapping(
            List<Download> downloads, FileLimits limits, AuditTrail trail, FailureWriter failures) {
        DownloadAudit audit = new DownloadAudit(trail);
        return new SimpleUrlHandlerMapping(
                downloads.stream()
                        .collect(Collectors.toMap(
                                Download::path, download -> new DownloadEndpoint(download, limits, audit, failures))),
                HttpConfiguration.ENDPOINT_ORDER);
    }
}
