package org.gangju.platform.schema;

import graphql.scalars.ExtendedScalars;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import org.gangju.spi.node.Node;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The scalars, and how an object with a global id finds its type. */
@Component
class KernelWiring implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(StorableDay.SCALAR)
                .scalar(StorableMoment.SCALAR)
                .scalar(ExtendedScalars.GraphQLLong)
                .scalar(ExtendedScalars.newAliasedScalar("URL")
                        .aliasedScalar(ExtendedScalars.Url)
                        .build())
                .type("Node", type -> type.typeResolver(nodes()));
    }

    private static TypeResolver nodes() {
        return environment -> {
            Node node = Objects.requireNonNull(environment.<Node>getObject());
            return environment.getSchema().getObjectType(node.typeName());
        };
    }
}
