package org.gangju.platform.http;

import org.apache.catalina.Host;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Replaces the page with which Tomcat itself refuses what never reaches the application, such as a broken address. */
final class TomcatFailures implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final FailureWriter failures;

    TomcatFailures(FailureWriter failures) {
        this.failures = failures;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> replaceReport((Host) context.getParent()));
    }

    private void replaceReport(Host host) {
        if (host instanceof StandardHost standard) {
            standard.setErrorReportValveClass(FailureValve.class.getName());
        }
        host.getPipeline().addValve(new FailureValve(failures));
    }
}
