package org.gangju.platform.token;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** No other issuer is configured. */
final class OwnTokens implements Condition {

    static final String ISSUER = "gangju.token.issuer";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
        return !StringUtils.hasText(context.getEnvironment().getProperty(ISSUER));
    }
}
