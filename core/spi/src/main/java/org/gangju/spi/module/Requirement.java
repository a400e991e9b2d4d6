package org.gangju.spi.module;

import org.apiguardian.api.API;

/**
 * A module that another one builds on: it may extend that module's types, and is on only where that module is on.
 *
 * @param moduleId the required module
 * @param versions the versions that will do, as a range of Semantic Versioning such as {@code ^1.2} or {@code >=1 <3}
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Requirement(String moduleId, String versions) {}
