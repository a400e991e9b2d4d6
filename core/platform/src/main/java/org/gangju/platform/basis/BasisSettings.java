package org.gangju.platform.basis;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator says of the data.
 *
 * @param syntheticData whether all people are invented, so that no record of processing is needed; null where nothing is
 *     said: then they are for as long as a bootstrap client is configured, or once the demo was generated
 */
@ConfigurationProperties("gangju.privacy")
record BasisSettings(@Nullable Boolean syntheticData) {}
