package org.gangju.platform.caller;

import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import org.gangju.platform.http.SchemaChoice;
import org.gangju.platform.schema.ModuleChoice;
import org.gangju.platform.schema.SchemaVariants;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;
import org.springframework.stereotype.Component;

/** Callers have the schema of the modules of the organization that they act for. */
@Component
class CallerSchemas implements SchemaChoice {

    private final SchemaVariants variants;
    private final ModuleChoice modules;

    CallerSchemas(SchemaVariants variants, ModuleChoice modules) {
        this.variants = variants;
        this.modules = modules;
    }

    @Override
    public GraphQLSchema of(HttpServletRequest request) {
        if (!(request.getAttribute(Standing.CALLER) instanceof Caller caller)) {
            throw new IllegalStateException("A request without a caller asks for a schema");
        }
        return variants.of(modules.of(caller)).schema();
    }
}
