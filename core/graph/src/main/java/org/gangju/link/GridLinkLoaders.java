package org.gangju.link;

import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.GridLinkView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two types of links share a table: a branch's link leads, every other kind does not. */
@Configuration(proxyBeanMethods = false)
class GridLinkLoaders {

    @Bean
    NodeLoader<GridLinkView> branchGridLinks(Pages pages) {
        return new GridLinkLoader(GridLinkView.OF_BRANCH, kind("="), pages);
    }

    @Bean
    NodeLoader<GridLinkView> organizationGridLinks(Pages pages) {
        return new GridLinkLoader(GridLinkView.OF_ORGANIZATION, kind("<>"), pages);
    }

    private static Condition kind(String compared) {
        return Condition.of("l.kind " + compared + " ?", GridLinkKind.BRANCH.name());
    }
}
