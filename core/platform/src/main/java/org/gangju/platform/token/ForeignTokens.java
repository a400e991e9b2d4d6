package org.gangju.platform.token;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Another issuer is configured. */
final class ForeignTokens implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
        return StringUtils.hasText(context.getEnvironment().getProperty(OwnTokens.ISSUER));
    }
}
