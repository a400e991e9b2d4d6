package org.gangju.spi.module;

import org.apiguardian.api.API;

/** What users call something, in both languages; neither is blank. */
@API(status = API.Status.STABLE, since = "0.1")
public record Title(String chinese, String english) {}
