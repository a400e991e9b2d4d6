package org.gangju.platform.http;

import java.util.List;
import java.util.stream.Collectors;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.spi.upload.Upload;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Takes the files that features ask for, beside the API; only where there is a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class UploadConfiguration {

    @Bean
    HandlerMapping uploadMapping(List<Upload> uploads, FileLimits limits, AuditTrail trail, FailureWriter failures) {
        UploadAudit audit = new UploadAudit(trail);
        return new SimpleUrlHandlerMapping(
                uploads.stream()
                        .collect(Collectors.toMap(
                                Upload::path, upload -> new UploadEndpoint(upload, limits, audit, failures))),
                HttpConfiguration.ENDPOINT_ORDER);
    }
}
