/** The core graph as a module among others: the one that is always on. */
@ApplicationModule(
        allowedDependencies = {
            "spi",
            "activity",
            "attachment",
            "organization",
            "member",
            "grid",
            "partygroup",
            "relation",
            "term",
            "setup",
            "link",
            "consolidation",
            "contact",
            "correction",
            "erasure",
            "office",
            "indicator",
            "reminder",
            "proposal",
            "matter"
        })
@NullMarked
package org.gangju.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
