package org.gangju.platform.operation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param registeredDocuments how many operations all clients together may have registered */
@ConfigurationProperties("gangju.limits")
record OperationLimits(@DefaultValue("50000") int registeredDocuments) {}
