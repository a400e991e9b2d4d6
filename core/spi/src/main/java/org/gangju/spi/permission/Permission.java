package org.gangju.spi.permission;

import org.apiguardian.api.API;

/**
 * Something a caller may be allowed to do.
 *
 * @param name {@code <subject>.<verb>}, as clients and the {@code @access} directive write it
 * @param chinese what it allows, in Chinese
 * @param english what it allows, in English
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Permission(String name, String chinese, String english) {}
